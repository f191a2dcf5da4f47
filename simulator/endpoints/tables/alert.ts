import type { Directory } from '../../directory/directory';
import { ok } from '../../http/answer';
import { textOf } from '../../powershell/text';
import type { SimulatorState } from '../../state';
import type { Endpoint } from '../endpoint';
import { calledTenants } from './tenants';

interface Rule {
	RowKey: string;
	tenants: object[];
	conditions: object[];
	actions: { label: string }[];
	log: string;
	comment: string;
}

const KEPT = new WeakMap<Directory, Rule[]>();

/** The rules on audit logs that were made. */
export function rulesOf({ directory }: Pick<SimulatorState, 'directory'>): Rule[] {
	const known = KEPT.get(directory) ?? [];
	KEPT.set(directory, known);
	return known;
}

/** Invoke-AddAlert: replaces the rule of the same RowKey. */
const addAlert: Endpoint = {
	name: 'AddAlert',
	right: 'CIPP.Alert.ReadWrite',
	handle(call, state) {
		const kept = rulesOf(state);
		const listed = (name: string) => (call.bodyMember(name) ?? []) as never[];
		const rule: Rule = {
			RowKey: textOf(call.bodyMember('RowKey')) || 'drawn',
			tenants: listed('tenantFilter'),
			conditions: listed('conditions'),
			actions: listed('actions'),
			log: (call.bodyMember('logbook') as { value: string }).value,
			comment: textOf(call.bodyMember('AlertComment')),
		};
		const others = kept.filter(({ RowKey }) => RowKey !== rule.RowKey);
		kept.splice(0, kept.length, ...others, rule);
		const text = `Added Audit Log Alert for ${rule.tenants.length} tenants. It may take up to four hours before Microsoft starts delivering these alerts.`;
		return ok({ Results: [text] });
	},
};

function ruleView({ RowKey, tenants, conditions, actions, log, comment }: Rule): object {
	return {
		Tenants: tenants.map((tenant) => (tenant as { label: string }).label),
		Conditions: `${conditions.length} conditions`,
		excludedTenants: [null],
		Actions: actions.map(({ label }) => label).join(','),
		LogType: log,
		RowKey,
		PartitionKey: 'Webhookv2',
		RepeatsEvery: 'When received',
		AlertComment: comment,
		Enabled: true,
		RawAlert: { Conditions: conditions, Actions: actions, Tenants: tenants },
	};
}

/** A scripted alert of one tenant, which is a scheduled task. */
function scripted(name: string): object {
	return {
		RowKey: `scripted-${name}`,
		PartitionKey: 'ScheduledTask',
		excludedTenants: [],
		Tenants: [{ label: name, value: name, type: 'Tenant' }],
		Conditions: 'Alert on admins without MFA',
		Actions: 'Email',
		LogType: 'Scripted',
		RepeatsEvery: '1d',
		AlertComment: '',
		Enabled: true,
		RawAlert: {},
	};
}

/** Alerts. */
export const alertEndpoints: Endpoint[] = [
	addAlert,
	{
		name: 'ListAlertsQueue',
		right: 'CIPP.Alert.Read',
		// The tenant is not looked at.
		handle: (_call, state) =>
			ok([
				...rulesOf(state).map(ruleView),
				...state.directory.managed().map(({ defaultDomainName }) => scripted(defaultDomainName)),
			]),
	},
	{
		name: 'ListAuditLogs',
		right: 'CIPP.Alert.Read',
		handle: (call, state) =>
			ok({
				Results: calledTenants(call, state)
					.map(({ defaultDomainName }) => ({
						LogId: '3f2b8c1e-6a0d-4f6e-9a55-0d1c2b3a4e5f',
						Timestamp: '2026-11-26T13:17:06Z',
						Tenant: defaultDomainName,
						Title: 'New inbox rule',
						Data: { RawData: { Operation: 'New-InboxRule' }, IP: '203.0.113.9' },
					}))
					// An entry that is asked for by its ID is that one or none.
					.filter(({ LogId }) => [LogId, undefined, ''].includes(call.query('LogId'))),
				Metadata: { Count: 1, Filter: '' },
			}),
	},
];

import { createHash } from 'crypto';

import { change } from '../../forms/change';
import { choice, text } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import type { Target } from '../../forms/target';
import type { TenantsParams } from '../../nouns/tenant/oneOrAll';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';
import { failureOf } from '../../output/changeFailure';
import { actions, labelOf } from './actions';
import { conditions, wireCondition } from './conditions';
import { readRules, RULE_READ } from './rules';

interface RuleParams extends TenantsParams {
	/** ID of the rule; empty before the look-up. */
	ruleId: string;
	/** Empty for all tenants. */
	customerId: string;
}

const tenants = oneOrAllTenants('Whether the rule is for all tenants instead of one');

const target: Target<RuleParams> = {
	...(tenants as Target<RuleParams>),
	read: (item) => ({ ...tenants.read(item), ruleId: '', customerId: '' }),
	about: (params) => ({ ...tenants.about(params), ruleId: params.ruleId }),
};

/** Creates a rule on audit logs (`Invoke-AddAlert`). */
export const createAuditLogAlert = change(target, {
	name: 'Create Audit Log Alert',
	value: 'createAuditLogAlert',
	action: 'Create audit log alert',
	description:
		'Create a rule that acts on entries of the audit logs. The same rule again replaces the first.',
	parts: {
		log: choice({
			name: 'auditLog',
			displayName: 'Log',
			description: 'Where the entries come from',
			options: [
				{ name: 'Exchange', value: 'Audit.Exchange' },
				{ name: 'Microsoft Entra ID', value: 'Audit.AzureActiveDirectory' },
			],
		}),
		conditions,
		actions,
	},
	options: {
		comment: text({
			name: 'alertComment',
			displayName: 'Comment',
			description: 'A text that CIPP puts into the alerts',
		}),
		subject: text({
			name: 'customSubject',
			displayName: 'Subject',
			description: 'The subject of the alerts, instead of CIPP’s own',
		}),
	},
	reads: [RULE_READ],
	prepare(params, { tenants: known }) {
		params.customerId = known.known(params.tenant)?.customerId ?? '';
		// Made of the rule itself, so that the same rule is never there twice.
		params.ruleId = idFrom([tenantOrAll(params), params.log, params.conditions]);
		return [];
	},
	endpoint: 'AddAlert',
	right: 'CIPP.Alert.ReadWrite',
	sends: {
		// CIPP takes whatever is sent; as plain texts it stores rules that nothing meets.
		tenantFilter: (params) => [
			{
				value: tenantOrAll(params),
				label: tenantOrAll(params),
				type: 'Tenant',
				...(params.customerId && { customerId: params.customerId }),
			},
		],
		'logbook.label': ({ log }) => log,
		'logbook.value': ({ log }) => log,
		conditions: (params) => params.conditions.map(wireCondition),
		'actions[].label': (params) => params.actions.map(labelOf),
		'actions[].value': (params) => params.actions,
		AlertComment: ({ comment }) => comment || undefined,
		CustomSubject: ({ subject }) => subject || undefined,
		RowKey: ({ ruleId }) => ruleId,
	},
	judge: (lines) => failureOf(lines, /^Added Audit Log Alert for 1 tenants?\b/i),
	confirm: async (context, { ruleId }) =>
		await readBack(context, {
			what: 'The list of rules',
			read: async () => (await readRules(context)).find(({ RowKey }) => RowKey === ruleId),
			isMade: (rule) => rule !== undefined,
			// A rule of the same ID that was turned off stays so.
			tell: (rule) => ({ isEnabled: rule?.Enabled !== false }),
			otherwise: 'the rule is not among those of CIPP',
		}),
});

/** A text in the form of a UUID that follows from what it is made of. */
function idFrom(parts: unknown): string {
	const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
	const [a, b, c, d, e] = [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(13, 16),
		hex.slice(17, 20),
		hex.slice(20, 32),
	];
	return `${a}-${b}-8${c}-a${d}-${e}`;
}

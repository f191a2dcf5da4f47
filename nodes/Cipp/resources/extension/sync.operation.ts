import type { IDataObject } from 'n8n-workflow';

import { tenantField } from '../../fields/tenant';
import { change } from '../../forms/change';
import { choice, onlyFor, toggle } from '../../forms/parts';
import type { Target } from '../../forms/target';
import type { KnownTenantParams } from '../../nouns/tenant/known';
import { customerIdOf, knownTenant } from '../../nouns/tenant/known';
import { failureOf } from '../../output/changeFailure';
import { CippFailure } from '../../transport/failure';
import { extensionField, SYNCED } from './extensions';

type Params = KnownTenantParams & { extension: string; isOneTenant: boolean };

const extension = choice(extensionField(SYNCED, 'The extension that CIPP sends its data to'));

const isOneTenant = onlyFor(
	'extension',
	['NinjaOne'],
	toggle({
		name: 'onlyOneTenant',
		displayName: 'Only One Tenant',
		description: 'Whether to send the data of one tenant instead of all that are mapped',
	}),
	false,
);

const target: Target<Params> = {
	...(knownTenant as Target<Params>),
	fields: [
		extension.field,
		isOneTenant.field,
		{
			...tenantField(),
			displayOptions: { show: { extension: ['NinjaOne'], onlyOneTenant: [true] } },
		},
	],
	read(item) {
		const which = extension.read(item, extension.field.name);
		const isOne = which === 'NinjaOne' && isOneTenant.read(item, isOneTenant.field.name);
		const tenant = isOne ? knownTenant.read(item) : { tenant: '', customerId: '' };
		return { ...tenant, extension: which, isOneTenant: isOne };
	},
	subject: (params) => [params.extension, params.tenant].filter(Boolean).join(': '),
	about: (params) => ({
		extension: params.extension,
		...(params.isOneTenant && { tenantDomain: params.tenant }),
	}),
	resolve: async (entries, context) =>
		(await knownTenant.resolve?.(
			entries.filter(({ params }) => params.isOneTenant),
			context,
		)) ?? new Map(),
};

/** Has CIPP send its data to an extension (`Invoke-ExecExtensionSync`, which reads the query). */
export const syncExtension = change(target, {
	name: 'Sync',
	value: 'sync',
	action: 'Sync extension',
	description:
		'Queue the synchronization of an extension. Get Many Syncs and the log book show how it goes on.',
	endpoint: 'ExecExtensionSync',
	right: 'CIPP.Extension.ReadWrite',
	inQuery: true,
	sends: {
		Extension: (params) => params.extension,
		TenantID: (params) => customerIdOf(params) || undefined,
	},
	judge: ([line, ...others]) =>
		/ Queuing 0 Tenants$/.test(line?.text ?? '')
			? nothingStarted('no tenant is mapped to a company of the extension')
			: failureOf(line ? [line, ...others] : [], QUEUED),
	output: ([line]): IDataObject => ({ success: true, message: line?.text ?? '', status: 'Queued' }),
	explain: (failure) =>
		failure.httpCode === '200' && failure.results.length === 0
			? nothingStarted('the extension is not enabled there')
			: undefined,
});

/** What CIPP says when it has queued a synchronization. */
const QUEUED =
	/^(?:Successfully queued \S|NinjaOne Synchronization Queu(?:ed for \S|ing [1-9])|Extension sync tasks have been rescheduled)/;

function nothingStarted(why: string): CippFailure {
	return new CippFailure(`CIPP started no synchronization: ${why}`, {
		outcome: 'refused',
		description: 'Look at the integrations in CIPP.',
	});
}

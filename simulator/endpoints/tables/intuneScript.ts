import { intuneOf } from '../../directory/intune';
import { ok } from '../../http/answer';
import { textOf } from '../../powershell/text';
import { attempt } from '../attempt';
import type { Endpoint } from '../endpoint';
import { calledTenants, tenantOfBody } from './tenants';

/** Scripts of Intune. */
export const intuneScriptEndpoints: Endpoint[] = [
	{
		name: 'ListIntuneScript',
		right: 'Endpoint.MEM.Read',
		handle(call, state) {
			const isAll = call.query('tenantFilter') === 'AllTenants';
			const tenants = calledTenants(call, state);
			if (tenants.length === 0) {
				throw new Error("Cannot bind argument to parameter 'Json' because it is null.");
			}
			return ok(
				tenants.flatMap((tenant) =>
					intuneOf(tenant).scripts.map((script) => ({
						...script,
						ScriptAssignment: 'All Devices',
						ScriptExclude: '',
						...(isAll && {
							Tenant: tenant.defaultDomainName,
							CacheTimestamp: '2026-11-26T03:00:00Z',
						}),
					})),
				),
			);
		},
	},
	{
		name: 'RemoveIntuneScript',
		right: 'Endpoint.MEM.ReadWrite',
		handle(call, state) {
			const id = textOf(call.bodyMember('ID'));
			const type = textOf(call.bodyMember('ScriptType'));
			const name = textOf(call.bodyMember('DisplayName'));
			const tenant = tenantOfBody(call, state);
			return attempt(
				() => {
					const kept = intuneOf(tenant);
					const script = kept.scripts.find((one) => one.id === id && one.scriptType === type);
					if (!script && !tenant.nowhere) {
						throw new Error(
							`Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
						);
					}
					kept.scripts = kept.scripts.filter((one) => one !== script);
					return `Deleted ${type} script ${name} with ID: ${id}`;
				},
				403,
				(error) => `Failed to delete ${type} script ${name}. Error: ${error}`,
			);
		},
	},
];

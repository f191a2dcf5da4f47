import { change } from '../../forms/change';
import { choice, onlyFor, requiredText, text } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import type { Target } from '../../forms/target';
import type { KnownTenantParams } from '../../nouns/tenant/known';
import { knownTenant } from '../../nouns/tenant/known';
import { extensionField, MAPPED } from './extensions';
import type { Mapping } from './mapping';
import { MAPPING_READ, readMapping } from './mapping';

/** `before` and `whole`: the mapping of all tenants as it is and as it is to be. */
type Params = KnownTenantParams & { before: Mapping[]; whole: Mapping[] };

const target: Target<Params> = {
	...(knownTenant as Target<Params>),
	read: (item) => ({ ...knownTenant.read(item), before: [], whole: [] }),
};

/** Whether two mappings are of the same companies for the same tenants. */
function isSame(one: Mapping[], other: Mapping[]): boolean {
	const keys = (all: Mapping[]) => all.map(({ tenantId, companyId }) => `${tenantId}/${companyId}`);
	return keys(one).sort().join() === keys(other).sort().join();
}

/**
 * Sets which company of an extension a tenant is (`Invoke-ExecExtensionMapping`). The function
 * deletes the mapping of all tenants and writes what is sent, so all of it is read first.
 */
export const setExtensionMapping = change(target, {
	name: 'Set Mapping',
	value: 'setMapping',
	action: 'Set mapping of extension',
	description:
		'Set which company of an extension a tenant is. Others stay, but for tenants that CIPP excludes.',
	parts: {
		extension: choice(extensionField(MAPPED, 'The extension whose mapping to change')),
		mapping: choice({
			name: 'mapping',
			displayName: 'Mapping',
			description: 'What happens to the mapping of the tenant',
			options: [
				{ name: 'Remove', value: 'remove' },
				{ name: 'Set', value: 'set' },
			],
		}),
		companyId: onlyFor(
			'mapping',
			['set'],
			requiredText({
				name: 'companyId',
				displayName: 'Company ID',
				description: 'The company as the extension names it; Get Mapping lists them',
				placeholder: 'e.g. 12',
			}),
			'',
		),
		companyName: onlyFor(
			'mapping',
			['set'],
			text({
				name: 'companyName',
				displayName: 'Company Name',
				description: 'The name of the company. Left empty, that of the extension is taken.',
				placeholder: 'e.g. Contoso Ltd.',
			}),
			'',
		),
	},
	reads: [MAPPING_READ],
	async prepare(params, context) {
		const { extension, customerId, companyId } = params;
		const { mappings, companies } = await readMapping(extension, context);
		params.before = mappings;
		const others = mappings.filter(({ tenantId }) => tenantId !== customerId);
		params.whole = others;
		if (params.mapping === 'remove') return [];
		if (companies && !companies.has(companyId)) {
			return [`“Company ID” is ${companyId}, which ${extension} does not have.`];
		}
		params.companyName ||= companies?.get(companyId) ?? '';
		const { companyName } = params;
		params.whole = [...others, { tenantId: customerId, companyId, companyName }];
		return companyName === ''
			? ['“Company Name” is empty, and CIPP could not ask the extension for it. Fill it in.']
			: [];
	},
	wholeOf: ({ extension }) => extension,
	already: ({ before, whole }) =>
		isSame(before, whole)
			? { success: true, changed: false, message: 'The mapping was as asked for already.' }
			: undefined,
	endpoint: 'ExecExtensionMapping',
	right: 'CIPP.Extension.ReadWrite',
	inQuery: true,
	sends: { AddMapping: ({ extension }) => extension },
	body: {
		members: ['[].TenantId', '[].IntegrationId', '[].IntegrationName'],
		of: ({ whole }) =>
			whole.map(({ tenantId, companyId, companyName }) => ({
				TenantId: tenantId,
				IntegrationId: companyId,
				IntegrationName: companyName,
			})),
	},
	// The failure of a write comes with the status 200 and as a bare sentence.
	answersInText: true,
	alsoAbout: ({ extension, mapping, companyId, companyName }) => ({
		extension,
		companyId: mapping === 'set' ? companyId : null,
		companyName: mapping === 'set' ? companyName : null,
	}),
	confirm: async (context, { extension, whole }) =>
		await readBack(context, {
			what: 'The mapping',
			read: async () => (await readMapping(extension, context)).mappings,
			isMade: (seen) => isSame(seen, whole),
			tell: (seen) => ({ mappedTenants: seen.length }),
			otherwise: 'the mapping is not as asked for',
		}),
});

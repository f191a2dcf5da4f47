import { change } from '../../forms/change';
import { refuseRepeated } from '../../forms/refuseRepeated';
import { ifAdded } from '../../forms/ifAdded';
import { UPDATE_FIELDS } from '../../fields/collection';
import { toggle } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import { failureOf } from '../../output/changeFailure';
import { checkRanges, enabled, hasSameAccess, ipRanges, limitsIn, role } from './access';
import type { ApiClient } from './clients';
import { clientOutput, readClients } from './clients';
import type { ClientParams } from './target';
import { apiClientTarget, clientIdOf } from './target';

interface Wanted {
	role?: string;
	ipRanges?: string[];
	isEnabled?: boolean;
	isMcpAllowed?: boolean;
}

/** The client as it is to be: what was not added stays as it is. */
function whole(params: ClientParams & Wanted): ApiClient | undefined {
	const { found } = params;
	if (!found) return undefined;
	return {
		...found,
		role: params.role ?? found.role,
		ipRanges: params.ipRanges ? (limitsIn(params.ipRanges) ?? []) : found.ipRanges,
		isEnabled: params.isEnabled ?? found.isEnabled,
		isMcpAllowed: params.isMcpAllowed ?? found.isMcpAllowed,
	};
}

/** Changes an API client (`Invoke-ExecApiClient`, action AddUpdate, which writes all of it anew). */
export const updateApiClient = change(apiClientTarget('The API client to change'), {
	name: 'Update',
	value: 'update',
	action: 'Update API client',
	description: 'Change an API client. What you do not add stays as it is.',
	parts: {
		isConfirmed: toggle({
			displayName: 'Confirm Access Change',
			name: 'confirmAccessChange',
			description:
				'Whether role or IP ranges are really changed. A change of the client that n8n itself uses may lock it out.',
		}),
	},
	options: {
		isEnabled: ifAdded(enabled),
		ipRanges: ifAdded(ipRanges),
		isMcpAllowed: ifAdded(
			toggle({
				displayName: 'MCP Allowed',
				name: 'mcpAllowed',
				description: 'Whether the client may be used by assistants through MCP',
			}),
		),
		role: ifAdded(role),
	},
	optionsAs: UPDATE_FIELDS,
	check(params, item) {
		const { isConfirmed, role: newRole, ipRanges: ranges, isEnabled, isMcpAllowed } = params;
		if ([newRole, ranges, isEnabled, isMcpAllowed].every((value) => value === undefined)) {
			item.note('“Update Fields” is empty. Add what is to be changed.');
		}
		if (ranges?.length === 0) {
			item.note('“IP Ranges” is empty. Enter addresses, or Any for no limit.');
		}
		checkRanges(ranges ?? [], item);
		if (!isConfirmed && (newRole !== undefined || ranges !== undefined)) {
			item.note(
				'“Confirm Access Change” is off. This changes what the client may do, or from where: switch it on if that is meant.',
			);
		}
	},
	already(params) {
		const wanted = whole(params);
		const isSame = wanted && params.found && hasSameAccess(wanted, params.found);
		if (!isSame) return undefined;
		const message = 'The client was as asked for already.';
		return { success: true, changed: false, message, ...clientOutput(wanted) };
	},
	checkTogether: refuseRepeated('API Client', clientIdOf),
	endpoint: 'ExecApiClient',
	right: 'CIPP.Extension.ReadWrite',
	sends: {
		Action: () => 'AddUpdate',
		ClientId: ({ clientId }) => clientId,
		// CIPP takes neither as a plain text, and clears role and limits then.
		'Role.label': (params) => whole(params)?.role || undefined,
		'Role.value': (params) => whole(params)?.role || undefined,
		'IPRange[].label': (params) => limitsIn(whole(params)?.ipRanges ?? []),
		'IPRange[].value': (params) => limitsIn(whole(params)?.ipRanges ?? []),
		Enabled: (params) => whole(params)?.isEnabled,
		MCPAllowed: (params) => whole(params)?.isMcpAllowed,
	},
	judge: (lines) => failureOf(lines, /^API client updated$/),
	confirm: async (context, params) =>
		await readBack(context, {
			what: 'The client',
			read: async () =>
				(await readClients(context)).find(({ clientId }) => clientId === params.clientId),
			isMade: (seen) => {
				const wanted = whole(params);
				return seen !== undefined && wanted !== undefined && hasSameAccess(seen, wanted);
			},
			tell: (seen) => (seen ? clientOutput(seen) : {}),
			otherwise: 'the client is not as asked for',
		}),
});

import { change } from '../../forms/change';
import { confirmDeletion } from '../../forms/confirmation';
import { readBack } from '../../forms/readBack';
import { findScript, intuneScript, readScripts } from '../../nouns/intuneScript/script';
import { tenantOf } from '../../nouns/tenant/target';
import { deleted } from '../../forms/changeOperation';
import { failureOf } from '../../output/changeFailure';

/** Deletes a script of Intune (`Invoke-RemoveIntuneScript`). */
export const deleteScript = change(intuneScript('The script to delete'), {
	name: 'Delete',
	value: 'delete',
	action: 'Delete intune script',
	description:
		'Delete a script of Intune with its assignments for good, to be confirmed. CIPP keeps no copy of it.',
	parts: {
		isConfirmed: confirmDeletion({
			description: 'Whether the script is really deleted. Nobody can bring it back.',
			does: 'deletes the script for good',
		}),
	},
	endpoint: 'RemoveIntuneScript',
	right: 'Endpoint.MEM.ReadWrite',
	sends: {
		TenantFilter: tenantOf,
		ID: ({ found }) => found?.id,
		ScriptType: ({ found }) => found?.type,
		DisplayName: ({ found }) => found?.name,
	},
	judge: (lines) => failureOf(lines, /^Deleted \w+ script .* with ID: \S/i),
	output: deleted,
	confirm: async (context, { tenant, entered }) =>
		await readBack(context, {
			what: 'The list of scripts',
			read: async () => findScript(entered, await readScripts(tenant, context)),
			isMade: (left) => left === undefined,
			otherwise: 'the script is still there',
		}),
});

import { change } from '../../forms/change';
import { confirmDeletion } from '../../forms/confirmation';
import { readBack } from '../../forms/readBack';
import { app, appIdOf, readApps } from '../../nouns/app/app';
import { byId } from '../../nouns/foundObject';
import { tenantOf } from '../../nouns/tenant/target';
import { deleted } from '../../forms/changeOperation';
import { failureOf } from '../../output/changeFailure';

/** Deletes an app of Intune (`Invoke-RemoveApp`). */
export const deleteApp = change(app('The app to delete'), {
	name: 'Delete',
	value: 'delete',
	action: 'Delete app',
	description:
		'Delete an app of Intune with its assignments for good, to be confirmed. It stays where it is installed.',
	parts: {
		isConfirmed: confirmDeletion({
			description: 'Whether the app is really deleted. It must be added anew to come back.',
			does: 'deletes the app for good',
		}),
	},
	endpoint: 'RemoveApp',
	right: 'Endpoint.Application.ReadWrite',
	sends: { tenantFilter: tenantOf, ID: appIdOf },
	judge: (lines) => failureOf(lines, /^Successfully deleted app with \S/i),
	output: deleted,
	confirm: async (context, params) =>
		await readBack(context, {
			what: 'The list of apps',
			read: async () => byId(await readApps(params.tenant, context))(params.entered),
			isMade: (left) => left === undefined,
			otherwise: 'the app is still there',
		}),
});

import { change } from '../../forms/change';
import { presetChoice } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import { orNothing } from '../../forms/wire';
import { app, appIdOf, readApps } from '../../nouns/app/app';
import { byId } from '../../nouns/foundObject';
import { aboutTargets, areAssigned } from '../../nouns/intune/assigned';
import { filterProblems } from '../../nouns/intune/assignmentFilter';
import { checkTargets, excluded, FILTER, MODES, TARGETS } from '../../nouns/intune/targets';
import { tenantOf } from '../../nouns/tenant/target';
import { failureOf } from '../../output/changeFailure';

const ASSIGN_TO: Record<string, string> = {
	devices: 'AllDevices',
	devicesAndUsers: 'AllDevicesAndUsers',
	users: 'AllUsers',
};

/**
 * Assigns an app (`Invoke-ExecAssignApp`). Groups go out by their IDs: names are patterns there, and
 * one called `AllUsers` would be taken for all users.
 */
export const assignApp = change(app('The app to assign'), {
	name: 'Assign',
	value: 'assign',
	action: 'Assign app',
	description:
		'Assign an app to devices, users or groups. Present assignments stay unless you choose otherwise.',
	parts: {
		...TARGETS,
		intent: presetChoice({
			name: 'intent',
			displayName: 'Intent',
			description: 'What those do who get it',
			options: [
				{ name: 'Available', value: 'Available', description: 'Users can install it' },
				{
					name: 'Available Without Enrollment',
					value: 'AvailableWithoutEnrollment',
					description: 'Users of devices that Intune does not manage can install it',
				},
				{ name: 'Required', value: 'Required', description: 'It is installed' },
				{ name: 'Uninstall', value: 'Uninstall', description: 'It is removed' },
			],
			default: 'Required',
		}),
	},
	options: { excluded, ...FILTER },
	check: checkTargets,
	prepare: async ({ tenant, filter }, context) => await filterProblems(tenant, filter, context),
	// `Set-CIPPAssignedApplication` reads the assignments, and writes all of them.
	wholeOf: (params) => `${tenantOf(params)} ${appIdOf(params)}`,
	endpoint: 'ExecAssignApp',
	right: 'Endpoint.Application.ReadWrite',
	sends: {
		tenantFilter: tenantOf,
		ID: appIdOf,
		AssignTo: ({ assignTo }) => ASSIGN_TO[assignTo],
		GroupIds: ({ groups }) => orNothing(groups),
		ExcludeGroupIds: ({ excluded: left }) => orNothing(left),
		Intent: ({ intent }) => intent,
		assignmentMode: ({ mode }) => MODES[mode]?.assignmentMode,
		assignmentDirection: ({ mode }) => MODES[mode]?.direction,
		AssignmentFilterName: ({ filter }) => filter || undefined,
		AssignmentFilterType: ({ filter, filterMode }) => (filter ? filterMode : undefined),
	},
	judge: (lines) => failureOf(lines, /^(?:Assigned Application|Updated exclusions) \S/i),
	alsoAbout: (params) => ({ ...aboutTargets(params), intent: params.intent }),
	confirm: async (context, params) =>
		await readBack(context, {
			what: 'The app',
			read: async () => byId(await readApps(params.tenant, context))(params.entered),
			isMade: (seen) => seen !== undefined && areAssigned(seen.assignments, params),
			otherwise: 'Intune does not show all of the assignments',
		}),
});

import type { NodeCase } from '../nodeCase';
import { caseOf, ofAllTenants, readsIntoCache } from '../nodeCase';

const team = caseOf('team');
const number = caseOf('teamsPhone');

/** A number that nobody has, in the list of the admin center. */
const FREE = '+4930999';

/** Teams and their telephone numbers. */
export const TEAMS_CASES: NodeCase[] = [
	team('getAll'),
	ofAllTenants('team', 'getAll', [readsIntoCache('Teams')]),
	team('getAllActivities', {
		refused: [{ on: 'reports/getTeamsUserActivityUserDetail', what: 403 }],
	}),
	ofAllTenants('team', 'getAllActivities', [readsIntoCache('TeamsActivity')]),
	team('create', {
		parameters: {
			teamName: 'Project Phoenix',
			owners: { entry: [{ userEmail: 'ben@contoso.com' }] },
			options: { description: 'Made up' },
		},
		unknownUser: { owners: { entry: [{ userEmail: 'nobody@contoso.com' }] } },
	}),
	number('getAll', { refused: [{ on: 'telephone-numbers', what: 403 }] }),
	ofAllTenants('teamsPhone', 'getAll', [readsIntoCache('TeamsVoice')]),
	number('getAllEmergencyLocations', { refused: [{ on: 'Skype.Ncs/locations', what: 403 }] }),
	number('assign', {
		parameters: { phoneNumber: FREE, userEmail: 'jane.doe@contoso.com' },
		unknownUser: { userEmail: 'nobody@contoso.com' },
	}),
	number('assign', {
		variant: 'an emergency location',
		parameters: {
			phoneNumber: FREE,
			assignTo: 'location',
			locationId: '00000060-aaaa-4bbb-8ccc-dddddddddddd',
		},
		unknownUser: { phoneNumber: '+4930000' },
	}),
	number('unassign', {
		parameters: { phoneNumber: '+4930123456' },
		unknownUser: { phoneNumber: '+4930000' },
	}),
];

import type { IDataObject } from 'n8n-workflow';

import type { ExpectedRequest, OperationCase } from '../user/operationCase';
import { get, ID, lookUp, LOOK_UP_MIKE, NAMES, post, USERS } from '../user/operationCase';

interface Place {
	tenant: string;
	/** Owner as entered, object ID once it is known, and user principal name where it is. */
	user: string;
	userId: string;
	shown: string;
	/** Who gets access, and the ID that Exchange has for them. */
	who: string;
	whoName: string;
}

const PLACES: Place[] = [
	{
		tenant: 'contoso.com',
		user: NAMES.jane,
		userId: ID.jane,
		shown: NAMES.jane,
		who: 'manager@contoso.com',
		whoName: 'Mona Manager',
	},
	{
		tenant: 'fabrikam.com',
		user: NAMES.john,
		userId: ID.john,
		shown: NAMES.john,
		who: 'boss@fabrikam.com',
		whoName: 'Bo Boss',
	},
	{
		tenant: 'northwind.example',
		user: ID.mike,
		userId: ID.mike,
		shown: ID.mike,
		who: 'zoe.zimmer@northwind.example',
		whoName: 'Zoë Zimmer',
	},
];

const WHO_IDS = [ID.manager, ID.boss, ID.zoe];

/** The ID that the simulated Exchange has for somebody. */
const recipientId = (index: number) => `e${(WHO_IDS[index] ?? '').slice(1)}`;

const ITEMS = PLACES.map(({ tenant, user, who }) => ({ tenant, user, who }));

const LOOK_UPS = [
	lookUp('contoso.com', 'userPrincipalName', NAMES.jane),
	lookUp('fabrikam.com', 'userPrincipalName', NAMES.john),
];

const read = ({ tenant, userId }: Place) =>
	get('ListCalendarPermissions', { tenantFilter: tenant, UserID: userId });

const recipient = ({ tenant, who }: Place): ExpectedRequest =>
	post('ListExoRequest', {
		TenantFilter: tenant,
		Cmdlet: 'Get-Recipient',
		cmdParams: { Identity: who },
	});

const about = ({ tenant, shown, userId, who }: Place): IDataObject => ({
	tenantDomain: tenant,
	userEmail: shown,
	userId,
	accessUser: who,
});

const failure = (answer: string): OperationCase['failure'] => ({
	endpoint: 'ExecModifyCalPerms',
	answer: { status: 500, json: { Results: [answer] } },
	message: /^Failed to set calendar permissions/,
	outcome: 'refused',
});

const REFUSED =
	'Failed to set calendar permissions for x on y : Insufficient privileges to complete the operation.';

/** Operations on calendars. */
export const calendarCases: OperationCase[] = [
	{
		// Invoke-ListCalendarPermissions.ps1 reads tenantFilter and UserID.
		resource: 'calendar',
		operation: 'getAllPermissions',
		items: USERS,
		requests: [
			LOOK_UP_MIKE,
			...USERS.map(({ tenant, user }) =>
				get('ListCalendarPermissions', { tenantFilter: String(tenant), UserID: String(user) }),
			),
		],
		outputs: [NAMES.jane, NAMES.john, NAMES.mike].map((owner) => [
			{
				calendar: 'Kalender',
				accessUser: 'Default',
				recipientId: null,
				permissions: ['AvailabilityOnly'],
				owner,
			},
		]),
		failure: {
			endpoint: 'ListCalendarPermissions',
			answer: { status: 403, json: ["The object 'x' couldn't be found."] },
			message: /couldn't be found/,
			outcome: 'refused',
		},
	},
	{
		// Invoke-ExecModifyCalPerms.ps1: the calendar has the name of the mailbox's language.
		resource: 'calendar',
		operation: 'setPermission',
		parameters: { accessUser: '={{ $json.who }}', permission: 'Editor' },
		items: ITEMS,
		requests: [
			...LOOK_UPS,
			...PLACES.flatMap((place) => [
				recipient(place),
				read(place),
				post('ExecModifyCalPerms', {
					tenantFilter: place.tenant,
					userID: place.userId,
					permissions: [
						{
							UserID: place.who,
							PermissionLevel: 'Editor',
							Modification: 'Add',
							FolderName: 'Kalender',
							CanViewPrivateItems: false,
							SendNotificationToUser: false,
						},
					],
				}),
				read(place),
			]),
		],
		outputs: PLACES.map((place) => [
			{
				success: true,
				message: `Successfully set permissions on folder ${place.userId}:\\Kalender. The user ${place.who} now has Editor permissions on this folder.`,
				confirmed: true,
				...about(place),
				permission: 'Editor',
				calendar: 'Kalender',
			},
		]),
		failure: failure(REFUSED),
	},
	{
		resource: 'calendar',
		operation: 'removePermission',
		parameters: { accessUser: '={{ $json.who }}' },
		items: ITEMS,
		prepare: (cipp) =>
			PLACES.forEach(({ userId, whoName }) => {
				const { mailbox } = cipp.directory.findUser(userId);
				if (mailbox) {
					mailbox.calendar = [
						{ user: 'Default', rights: ['AvailabilityOnly'] },
						{ user: whoName, rights: ['Reviewer'] },
					];
				}
			}),
		requests: [
			...LOOK_UPS,
			...PLACES.flatMap((place, index) => [
				recipient(place),
				read(place),
				post('ExecModifyCalPerms', {
					tenantFilter: place.tenant,
					userID: place.userId,
					permissions: [
						{
							UserID: recipientId(index),
							PermissionLevel: 'Reviewer',
							Modification: 'Remove',
							FolderName: 'Kalender',
							DisplayName: place.who,
						},
					],
				}),
				read(place),
			]),
		],
		outputs: PLACES.map((place) => [
			{
				success: true,
				message: `Successfully removed access for ${place.who} from calendar ${place.userId}:\\Kalender`,
				confirmed: true,
				...about(place),
				calendar: 'Kalender',
			},
		]),
		failure: failure(REFUSED),
	},
];

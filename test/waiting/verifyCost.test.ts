import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { newMailbox } from '../../simulator/directory/newUser';
import { each, freshCipp, waitingWith } from './waiting';

const cipp = freshCipp({ version: 'newer' });

const HEIR = 'manager@contoso.com';

/** All steps that leave the account. */
const ALL_STEPS: INodeParameters = {
	RevokeSessions: true,
	ResetPass: true,
	DisableSignIn: true,
	HideFromGAL: true,
	RemoveGroups: true,
	RemoveRules: true,
	RemoveMobile: true,
	removeCalendarInvites: true,
	OOO: 'I have left.',
	forward: HEIR,
	OnedriveAccess: HEIR,
	DisableOneDriveSharing: true,
	AccessNoAutomap: HEIR,
	AccessSendAs: HEIR,
	AccessSendOnBehalf: HEIR,
	removePermissions: true,
	removeCalendarPermissions: true,
	ConvertToShared: true,
	RemoveMFADevices: true,
	RemoveTeamsPhoneDID: true,
	RemoveLicenses: true,
	ClearImmutableId: true,
};

const READING = [
	'ListGraphBulkRequest',
	'ListMailboxes',
	'ListTeamsVoice',
	'ListmailboxPermissions',
	'ListOoO',
	'ListUserMailboxRules',
	'ListMailboxMobileDevices',
	'ListSiteMembers',
];

/** Offboards so many users of one tenant, and counts the requests that read them back. */
async function requestsFor(users: number, parameters: INodeParameters) {
	const items = Array.from({ length: users }, (_, number): IDataObject => {
		const upn = `leaver${number}@contoso.com`;
		cipp().cipp.directory.addUser('contoso.com', {
			userPrincipalName: upn,
			mailbox: newMailbox({ rules: ['One'] }),
		});
		return { tenant: 'contoso.com', upn };
	});
	const result = await cipp().run({
		items,
		parameters: {
			DisableSignIn: false,
			RevokeSessions: false,
			...parameters,
			...waitingWith({ maximumWait: 2 }),
		},
		nodeSettings: { typeVersion: 1.1 },
	});
	expect(each(result, 'status')).toEqual(items.map(() => 'completed'));
	const { requests } = cipp().cipp;
	// What was asked before the offboarding, such as the sizes of mailboxes, is no part of it.
	const reading = requests.filter(
		({ endpoint, query }) =>
			READING.includes(endpoint) && !(endpoint === 'ListMailboxes' && !query.Filter),
	);
	return Object.fromEntries(
		READING.map((name) => [name, reading.filter(({ endpoint }) => endpoint === name).length]),
	);
}

describe('the requests of Verify', () => {
	it.each([
		[1, { graph: 2, mailboxes: 1 }],
		[20, { graph: 2, mailboxes: 2 }],
		[100, { graph: 4, mailboxes: 7 }],
	])('for %i users of a tenant and all steps', async (users, { graph, mailboxes }) => {
		expect(await requestsFor(users, ALL_STEPS)).toEqual({
			ListGraphBulkRequest: graph,
			ListMailboxes: mailboxes,
			ListTeamsVoice: 1,
			ListmailboxPermissions: users + 1,
			ListOoO: users,
			ListUserMailboxRules: users,
			ListMailboxMobileDevices: users,
			ListSiteMembers: users,
		});
	});

	it('are one for the steps about the account alone', async () => {
		const counts = await requestsFor(40, {
			DisableSignIn: true,
			RevokeSessions: true,
			ResetPass: true,
			RemoveGroups: true,
			RemoveLicenses: true,
		});

		expect(counts).toEqual({
			...Object.fromEntries(READING.map((name) => [name, 0])),
			ListGraphBulkRequest: 1,
		});
	});

	it('hold what they need and nothing else', async () => {
		await requestsFor(1, { RemoveGroups: true, RemoveMFADevices: true });
		const root = 'users/leaver0%40contoso.com';

		expect(
			cipp()
				.cipp.requestsTo('ListGraphBulkRequest')
				.map(({ body }) => body),
		).toEqual(
			expect.arrayContaining([
				{
					tenantFilter: 'contoso.com',
					requests: [
						{
							id: '0',
							method: 'GET',
							url: `${root}?$select=id,userPrincipalName,accountEnabled,signInSessionsValidFromDateTime,lastPasswordChangeDateTime,onPremisesSyncEnabled,onPremisesImmutableId,licenseAssignmentStates`,
						},
						{
							id: '1',
							method: 'GET',
							url: `${root}/memberOf/microsoft.graph.group?$select=id,displayName,groupTypes,mailEnabled,onPremisesSyncEnabled,assignedLicenses`,
						},
					],
				},
				{
					tenantFilter: 'contoso.com',
					asApp: true,
					requests: [{ id: '0', method: 'GET', url: `${root}/authentication/methods` }],
				},
			]),
		);
	});

	it('are all fresh, and empty the cache of nobody but the tenant', async () => {
		await requestsFor(2, ALL_STEPS);
		const reading = cipp().cipp.requests.filter(({ endpoint }) => READING.includes(endpoint));
		const gets = reading.filter(({ method }) => method === 'GET');

		expect(new Set(gets.map(({ fresh }) => fresh)).size).toBe(gets.length);
		expect(gets.length).toBeGreaterThan(10);
		for (const { query } of reading.filter(({ method }) => method === 'POST')) {
			expect(query).toEqual({ tenantFilter: 'contoso.com' });
		}
	});

	it('name guests and apostrophes in a way that Graph understands', async () => {
		const { directory } = cipp().cipp;
		const names = ["conor.o'brien@contoso.com", 'gina_gmail.com#EXT#@contoso.onmicrosoft.com'];
		const result = await cipp().run({
			items: names.map((upn) => ({ tenant: 'contoso.com', upn })),
			parameters: { ...waitingWith(), HideFromGAL: false, RevokeSessions: false },
			nodeSettings: { typeVersion: 1.1, onError: 'continueRegularOutput' },
		});

		expect(directory.findUser(names[0] ?? '').accountEnabled).toBe(false);
		const [conor] = each(result, 'verification') as IDataObject[][];
		expect(conor).toMatchObject([{ step: 'DisableSignIn', actual: 'confirmed' }]);
		const [{ requests = [] } = {}] = cipp()
			.cipp.requestsTo('ListGraphBulkRequest')
			.map(({ body }) => body as { requests?: IDataObject[] });
		expect(requests.map(({ url }) => String(url).split('?')[0])).toEqual([
			'users/conor.o%27brien%40contoso.com',
			'users/gina_gmail.com%23EXT%23%40contoso.onmicrosoft.com',
		]);
	});
});

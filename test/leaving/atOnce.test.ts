import type { IDataObject } from 'n8n-workflow';

import { detailsOf, each, JOHN, jsonOf, MIKE, USERS, waitingWith } from '../waiting/waiting';
import {
	BLOCKED,
	bodiesTo,
	freshCippWithGroups,
	groupsNamed,
	LEAVERS,
	leavingWith,
	LICENCE_GROUP,
	userOf,
} from './leaving';

const ATTRIBUTES: IDataObject = {
	extensionAttributes: { entry: [{ name: 'extensionAttribute3', value: 'left' }] },
	hideFromTeams: true,
};

describe('what is changed at once after an offboarding', () => {
	const cipp = freshCippWithGroups();

	const commands = () =>
		bodiesTo(cipp().cipp, 'AddScheduledItem')
			.filter(({ RunNow }) => RunNow === undefined)
			.map(({ Command }) => (Command as IDataObject).value);

	it('are attributes and hiding from Teams, which CIPP cannot schedule', async () => {
		const result = await cipp().run({ items: LEAVERS, parameters: leavingWith(ATTRIBUTES) });

		expect(bodiesTo(cipp().cipp, 'PatchUser')).toHaveLength(3);
		expect(bodiesTo(cipp().cipp, 'PatchUser')).toEqual(
			expect.arrayContaining(
				USERS.map((user, place) => ({
					onPremisesExtensionAttributes: { extensionAttribute3: 'left' },
					showInAddressList: false,
					id: userOf(cipp().cipp, user).id,
					tenantFilter: LEAVERS[place]?.tenant,
				})),
			),
		);
		expect(commands()).toEqual([]);
		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		for (const json of jsonOf(result)) {
			expect(detailsOf(json, 'SetAttributes')).toMatchObject([
				{ status: 'success', restsOn: 'readBack' },
			]);
		}
	});

	it.each([
		[
			'counts nobody',
			{ status: 200, json: { Results: ['Successfully patched 0 users across 1 tenant'] } },
			'failure',
		],
		[
			'counts fewer',
			{
				status: 400,
				json: {
					Results: [
						'Failed to patch user x in tenant fabrikam.com: No.',
						'Successfully patched 0 of 1 users',
					],
				},
			},
			'failure',
		],
		['breaks off', { reset: 'before' as const }, 'unknown'],
	])('is no success where CIPP %s', async (_what, fault, status) => {
		cipp().cipp.fault({
			endpoint: 'PatchUser',
			when: ({ body }) => (body as IDataObject).tenantFilter === 'fabrikam.com',
			...fault,
		});
		const result = await cipp().run({ items: LEAVERS, parameters: leavingWith(ATTRIBUTES) });

		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
		expect(detailsOf(jsonOf(result)[1], 'SetAttributes')).toMatchObject([{ status }]);
		expect(jsonOf(result)[1]?.unconfirmedSteps).toEqual(['SetAttributes']);
		expect(bodiesTo(cipp().cipp, 'PatchUser')).toHaveLength(3);
	});

	it('are name and fields where the task of CIPP would change the mail nickname too', async () => {
		userOf(cipp().cipp, JOHN).profile = { mailNickname: 'johnny' };
		const result = await cipp().run({
			items: LEAVERS,
			parameters: leavingWith({ displayNamePrefix: 'zz ', clearFields: ['department'] }),
		});

		expect(bodiesTo(cipp().cipp, 'PatchUser')).toEqual([
			{
				displayName: 'zz John Smith',
				department: null,
				id: userOf(cipp().cipp, JOHN).id,
				tenantFilter: 'fabrikam.com',
			},
		]);
		expect(commands()).toEqual(['Set-CIPPUser', 'Set-CIPPUser']);
		expect(userOf(cipp().cipp, JOHN).profile).toMatchObject({ mailNickname: 'johnny' });
		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
	});

	it('is nothing of what the local Active Directory decides on', async () => {
		userOf(cipp().cipp, JOHN).onPremisesSyncEnabled = true;
		const result = await cipp().run({
			items: LEAVERS,
			parameters: leavingWith({
				...ATTRIBUTES,
				department: 'Left',
				addToGroups: groupsNamed(BLOCKED),
			}),
		});

		const [, john] = jsonOf(result);
		for (const step of ['UpdateProfile', 'SetAttributes']) {
			expect(detailsOf(john, step)).toMatchObject([
				{ status: 'warning', reason: 'onPremisesSync' },
			]);
		}
		expect(john?.unconfirmedSteps).toEqual(
			expect.arrayContaining(['UpdateProfile', 'SetAttributes']),
		);
		expect(detailsOf(john, 'AddToGroups')).toMatchObject([{ status: 'success' }]);
		expect(bodiesTo(cipp().cipp, 'PatchUser')).toHaveLength(2);
		expect(commands().filter((command) => command === 'Set-CIPPUser')).toHaveLength(2);
		expect(userOf(cipp().cipp, JOHN).groups.map(({ displayName }) => displayName)).toEqual([
			BLOCKED,
		]);
	});
});

describe('a group that gives a licence', () => {
	const cipp = freshCippWithGroups();

	it('comes well behind the removal of the licences while that is not done, also of none', async () => {
		const before = Date.now() / 1000;
		const result = await cipp().run({
			items: LEAVERS,
			parameters: leavingWith(
				{ addToGroups: groupsNamed(BLOCKED, LICENCE_GROUP) },
				{ RemoveLicenses: true },
			),
		});

		const plans = bodiesTo(cipp().cipp, 'AddScheduledItem');
		const planned = plans.filter(({ RunNow }) => RunNow === undefined);
		expect(planned).toHaveLength(6);
		// Only those of the other group are started at once.
		expect(plans.length - planned.length).toBe(3);
		const late = planned.filter(({ ScheduledTime }) => Number(ScheduledTime) > before + 7000);
		expect(late).toHaveLength(3);
		for (const json of jsonOf(result)) {
			expect(json.pendingSteps).toEqual(expect.arrayContaining(['AddToGroups']));
			expect(
				detailsOf(json, 'AddToGroups')
					.map(({ status }) => status)
					.sort(),
			).toEqual(['pending', 'success']);
			expect(json.unconfirmedSteps).toEqual([]);
		}

		await cipp().cipp.clock.advance(4 * 3_600_000);
		for (const user of USERS) {
			expect(
				userOf(cipp().cipp, user)
					.groups.map(({ displayName }) => displayName)
					.sort(),
			).toEqual([BLOCKED, LICENCE_GROUP]);
		}
	});

	it('comes at once when the licences are gone', async () => {
		userOf(cipp().cipp, MIKE).assignedLicenses = [...userOf(cipp().cipp, JOHN).assignedLicenses];
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: () => {
				void cipp().cipp.clock.advance(10 * 60_000);
				return false;
			},
		});
		const result = await cipp().run({
			items: LEAVERS,
			parameters: leavingWith(
				{ addToGroups: groupsNamed(LICENCE_GROUP) },
				{
					RemoveLicenses: true,
					...waitingWith({ verify: true, waitForLicenseRemoval: true }),
				},
			),
		});

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		for (const json of jsonOf(result)) {
			expect(detailsOf(json, 'AddToGroups')).toMatchObject([{ status: 'success' }]);
			for (const step of ['RemoveLicenses', 'RemoveGroups', 'AddToGroups']) {
				expect(json.verification).toContainEqual(
					expect.objectContaining({ step, actual: 'confirmed' }),
				);
			}
		}
	});
});

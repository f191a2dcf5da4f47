import type { IDataObject } from 'n8n-workflow';

import {
	detailsOf,
	each,
	JANE,
	JOHN,
	jsonOf,
	MIKE,
	stepsOf,
	USERS,
	waitingWith,
} from '../waiting/waiting';
import {
	BLOCKED,
	bodiesTo,
	freshCippWithGroups,
	groupsNamed,
	LEAVERS,
	leavingWith,
	userOf,
} from './leaving';

const ALL: IDataObject = {
	displayNamePrefix: 'zz ',
	displayNameSuffix: ' (left)',
	department: 'Left',
	clearFields: ['jobTitle', 'businessPhones'],
	newManager: { __rl: true, mode: 'userPrincipalName', value: '={{ $json.manager }}' },
	addToGroups: groupsNamed(BLOCKED),
};

describe('what follows an offboarding that is waited for', () => {
	const cipp = freshCippWithGroups();
	beforeEach(() => {
		for (const user of USERS) {
			userOf(cipp().cipp, user).jobTitle = 'Clerk';
			userOf(cipp().cipp, user).profile = { businessPhones: ['+1 555'] };
		}
	});

	/** The plans of tasks, without the requests that start them. */
	const plans = () =>
		bodiesTo(cipp().cipp, 'AddScheduledItem').filter(({ RunNow }) => RunNow === undefined);

	it('is done by tasks, and read back', async () => {
		const result = await cipp().run({
			items: LEAVERS,
			parameters: leavingWith(ALL, { reference: 'T-1' }),
		});

		expect(result.error).toBeUndefined();
		const now = Date.now() / 1000;
		for (const [place, user] of USERS.entries()) {
			const { tenant, manager } = LEAVERS[place] as { tenant: string; manager: string };
			const account = userOf(cipp().cipp, user);
			const [name, domain] = user.split('@');
			const own = plans().filter(({ Name }) => Name === `After Leaving: ${user}`);
			const common = {
				TenantFilter: tenant,
				Name: `After Leaving: ${user}`,
				Recurrence: '0',
				PostExecution: [],
				Reference: 'T-1',
				RowKey: expect.stringMatching(
					/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/,
				),
			};
			expect(own).toEqual([
				{
					...common,
					Command: { label: 'Set-CIPPUser', value: 'Set-CIPPUser' },
					Parameters: {
						UserObj: {
							id: account.id,
							tenantFilter: tenant,
							username: name,
							Domain: domain,
							displayName: ['zz Jane Doe (left)', 'zz John Smith (left)', 'zz Mike North (left)'][
								place
							],
							department: 'Left',
							clearProperties: ['jobTitle', 'businessPhones'],
						},
					},
					ScheduledTime: expect.any(Number),
				},
				{
					...common,
					Command: { label: 'Set-CIPPManager', value: 'Set-CIPPManager' },
					Parameters: { Users: [account.id], Manager: manager },
					ScheduledTime: expect.any(Number),
				},
				{
					...common,
					Command: { label: 'Add-CIPPGroupMember', value: 'Add-CIPPGroupMember' },
					Parameters: {
						GroupId: cipp()
							.cipp.directory.tenants.find(({ defaultDomainName }) => defaultDomainName === tenant)
							?.groups?.find(({ displayName }) => displayName === BLOCKED)?.id,
						Member: [account.id],
					},
					ScheduledTime: expect.any(Number),
				},
			]);
			for (const { ScheduledTime } of own) {
				expect(Number(ScheduledTime) - now).toBeGreaterThan(4 * 60);
				expect(Number(ScheduledTime) - now).toBeLessThan(6 * 60);
			}
			expect(account).toMatchObject({
				displayName: `zz ${['Jane Doe', 'John Smith', 'Mike North'][place]} (left)`,
				department: 'Left',
				jobTitle: null,
				manager: userOf(cipp().cipp, manager).id,
				profile: { businessPhones: [] },
			});
			expect(account.groups.map(({ displayName }) => displayName)).toContain(BLOCKED);
		}

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		expect(each(result, 'unconfirmedSteps')).toEqual([[], [], []]);
		for (const json of jsonOf(result)) {
			expect(json.steps).toEqual([
				'RevokeSessions',
				'DisableSignIn',
				'RemoveGroups',
				'UpdateProfile',
				'SetManager',
				'AddToGroups',
			]);
			expect(stepsOf(json)).toEqual(
				expect.arrayContaining([
					'UpdateProfile: success',
					'SetManager: success',
					'AddToGroups: success',
				]),
			);
			const after = ['UpdateProfile', 'SetManager', 'AddToGroups'];
			for (const step of [...after, 'RemoveGroups']) {
				expect(json.verification).toContainEqual(
					expect.objectContaining({ step, actual: 'confirmed', restsOn: 'readBack' }),
				);
			}
			for (const step of after) {
				expect(detailsOf(json, step)).toEqual([expect.objectContaining({ restsOn: 'readBack' })]);
			}
			expect((json.afterLeavingTasks as IDataObject[]).map(({ command }) => command)).toEqual([
				'Set-CIPPUser',
				'Set-CIPPManager',
				'Add-CIPPGroupMember',
			]);
		}
	});

	it('is asked for only when the task of the offboarding has ended', async () => {
		const states: string[] = [];
		cipp().cipp.fault({
			endpoint: 'AddScheduledItem',
			when: ({ body }) => {
				const { Name } = body as IDataObject;
				if (typeof Name !== 'string') return false;
				const user = Name.replace('After Leaving: ', '');
				const first = cipp().cipp.tasks.find((task) => task.Name === `Offboarding: ${user}`);
				states.push(`${first?.TaskState}`);
				return false;
			},
		});
		await cipp().run({ items: LEAVERS, parameters: leavingWith(ALL) });

		expect(states).toEqual(Array.from({ length: 9 }, () => 'Completed'));
	});

	it('keeps the duty to change a password that the offboarding has set', async () => {
		await cipp().run({
			items: LEAVERS,
			parameters: leavingWith({ department: 'Left' }, { ResetPass: true }),
		});

		for (const { Parameters } of plans()) {
			expect((Parameters as IDataObject).UserObj).toMatchObject({ MustChangePass: true });
		}
		expect(plans()).toHaveLength(3);
	});

	it('is a failed step where Microsoft refuses it, and only there', async () => {
		cipp().cipp.refuse({ what: 'editUser', user: JOHN });
		cipp().cipp.refuse({ what: 'group', user: JOHN, group: BLOCKED });
		const result = await cipp().run({ items: LEAVERS, parameters: leavingWith(ALL) });

		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
		const [, john] = jsonOf(result);
		expect(john?.unconfirmedSteps).toEqual(['UpdateProfile', 'AddToGroups']);
		expect(john?.needsAttention).toBe(true);
		expect(detailsOf(john, 'UpdateProfile')).toEqual([
			{
				step: 'UpdateProfile',
				status: 'failure',
				message: 'Failed to edit user. Insufficient privileges to complete the operation.',
				restsOn: 'readBack',
			},
		]);
		expect(detailsOf(john, 'AddToGroups')).toEqual([
			{
				step: 'AddToGroups',
				status: 'failure',
				message: `Task Failed: Failed to add John Smith to group ${BLOCKED} - Failed to add John Smith (Insufficient privileges to complete the operation.).`,
				restsOn: 'readBack',
			},
		]);
		expect(detailsOf(john, 'SetManager')).toMatchObject([{ status: 'success' }]);
	});

	it('is an error of the node with Fail on Step Errors', async () => {
		cipp().cipp.refuse({ what: 'setManager', user: JOHN });
		const result = await cipp().run({
			items: LEAVERS,
			parameters: leavingWith(
				{ newManager: ALL.newManager },
				waitingWith({ verify: true, failOnStepErrors: true }),
			),
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(result.output).toHaveLength(2);
		expect(result.errors.map(({ json }) => json.message)).toEqual([
			`The offboarding of ${JOHN} ended with steps that failed or were not confirmed`,
		]);
		expect(plans().map(({ Command }) => (Command as IDataObject).value)).toEqual([
			'Set-CIPPManager',
			'Set-CIPPManager',
			'Set-CIPPManager',
		]);
		expect(plans()[1]?.Parameters).toEqual({
			Users: [userOf(cipp().cipp, JOHN).id],
			Manager: 'boss@fabrikam.com',
		});
	});

	it('is not taken for done where CIPP says so and Exchange has refused the batch', async () => {
		cipp().cipp.refuse({ what: 'groupExchangeBatch', user: JOHN });
		const result = await cipp().run({
			items: LEAVERS,
			parameters: leavingWith(
				{ addToGroups: groupsNamed('Left by Mail') },
				{ RemoveGroups: false },
			),
		});

		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
		const [, john] = jsonOf(result);
		expect(detailsOf(john, 'AddToGroups')).toMatchObject([{ status: 'success' }]);
		expect(john?.verification).toContainEqual(
			expect.objectContaining({ step: 'AddToGroups', actual: 'contradicted' }),
		);
		expect(john?.unconfirmedSteps).toEqual(['AddToGroups']);
	});

	it('is left out where the offboarding could not start, and done where a step of it failed', async () => {
		cipp().cipp.failStep({ user: JANE, step: 'DisableSignIn' });
		cipp().cipp.failJob({ user: JOHN, message: 'No access.' });
		const result = await cipp().run({ items: LEAVERS, parameters: leavingWith(ALL) });

		expect(each(result, 'status')).toEqual(['completedWithErrors', 'failed', 'completed']);
		expect(
			plans()
				.map(({ Name }) => String(Name))
				.sort(),
		).toEqual([
			...[1, 2, 3].map(() => `After Leaving: ${JANE}`),
			...[1, 2, 3].map(() => `After Leaving: ${MIKE}`),
		]);
		const [, john] = jsonOf(result);
		expect(detailsOf(john, 'UpdateProfile')).toMatchObject([
			{ status: 'skipped', message: expect.stringMatching(/could not start/) },
		]);
		expect(john?.unconfirmedSteps).toEqual(
			expect.arrayContaining(['UpdateProfile', 'SetManager', 'AddToGroups']),
		);
	});

	it('runs twice for nobody whose display name has the prefix already', async () => {
		userOf(cipp().cipp, JOHN).displayName = 'zz John Smith';
		await cipp().run({ items: LEAVERS, parameters: leavingWith({ displayNamePrefix: 'zz ' }) });

		expect(USERS.map((user) => userOf(cipp().cipp, user).displayName)).toEqual([
			'zz Jane Doe',
			'zz John Smith',
			'zz Mike North',
		]);
	});
});

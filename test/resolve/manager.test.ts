import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { LEAVERS, startCippTest, type CippTest } from '../support/cipp';
import { offboardBodies, plainBody, usersAsked } from '../support/requests';
import { acceptedItems, failedItems } from '../support/runResult';
import { giveManagers } from './managers';

const JOHN = 'john.smith@fabrikam.com';

let t: CippTest;
beforeEach(async () => {
	t = await startCippTest({ runMode: 'manual' });
	giveManagers(t);
});
afterEach(async () => await t.close());

function setManager(user: string, manager: string | null): void {
	t.cipp.directory.findUser(user).manager = manager && t.cipp.directory.findUser(manager).id;
}

/** Nobody is looked up but whoever the manager has to be known of. */
const OPTIONS: INodeParameters = { ifAlreadyQueued: 'queueAgain', checkUsersExist: false };

const TO_MANAGER: INodeParameters = {
	DisableSignIn: false,
	RevokeSessions: false,
	forward: 'Manager',
	OnedriveAccess: '={{ ["manager", "hr@" + $json.tenant] }}',
	delegates: { delegate: [{ user: 'manager', access: ['AccessAutomap', 'OnedriveAccess'] }] },
	options: OPTIONS,
};

const labelled = (value: string) => ({ label: value, value });

function stepsFor(tenant: string): IDataObject {
	const manager = labelled(`manager@${tenant}`);
	return {
		OnedriveAccess: [manager, labelled(`hr@${tenant}`)],
		AccessAutomap: [manager],
		forward: manager,
	};
}

const continuing = { onError: 'continueErrorOutput' } as const;

describe('the manager in the directory', () => {
	it('is looked up before anything is sent and gets what the word stands for', async () => {
		const { output } = await t.run({ parameters: TO_MANAGER });

		expect(offboardBodies(t.cipp)).toEqual(
			LEAVERS.map(({ tenant, upn }) =>
				plainBody(String(tenant), String(upn), stepsFor(String(tenant))),
			),
		);
		expect(output.map(({ json }) => (json.manager as IDataObject).userPrincipalName)).toEqual(
			LEAVERS.map(({ tenant }) => `manager@${String(tenant)}`),
		);
		const order = t.cipp.requests.map(({ endpoint }) => endpoint);
		expect(order.lastIndexOf('ListGraphBulkRequest')).toBeLessThan(
			order.indexOf('ExecOffboardUser'),
		);
	});

	it('costs one request for the users of a tenant', async () => {
		const items = ['jane.doe', 'sam.synced', 'manager'].map((name) => ({
			tenant: 'contoso.com',
			upn: `${name}@contoso.com`,
		}));
		setManager('sam.synced@contoso.com', 'manager@contoso.com');
		setManager('manager@contoso.com', "conor.o'brien@contoso.com");
		const { output } = await t.run({
			items,
			parameters: { ...TO_MANAGER, options: { ...OPTIONS, checkUsersExist: true } },
		});

		expect(t.cipp.requestsTo('ListGraphRequest')).toHaveLength(1);
		expect(t.cipp.requestsTo('ListGraphBulkRequest').map(({ body }) => body)).toEqual([
			{
				tenantFilter: 'contoso.com',
				requests: items.map(({ upn }, id) => ({
					id: String(id),
					method: 'GET',
					url: `users/${encodeURIComponent(upn)}?$select=id,displayName&$expand=manager($select=id,displayName,userPrincipalName,mail,accountEnabled)`,
				})),
			},
		]);
		expect(output.map(({ json }) => json.warnings)).toEqual([
			['The manager manager@contoso.com leaves too, in item 2 of this run.'],
			['The manager manager@contoso.com leaves too, in item 2 of this run.'],
			[],
		]);
	});

	it('stands in the request that Preview Only shows, and nothing is sent', async () => {
		const { output } = await t.run({ parameters: { ...TO_MANAGER, previewOnly: true } });

		expect(output.map(({ json }) => json.request)).toEqual(
			LEAVERS.map(({ tenant, upn }) =>
				plainBody(String(tenant), String(upn), stepsFor(String(tenant))),
			),
		);
		expect(output.map(({ json }) => (json.user as IDataObject).manager)).toEqual(
			LEAVERS.map(({ tenant }) =>
				expect.objectContaining({ userPrincipalName: `manager@${String(tenant)}` }),
			),
		);
		expect(
			t.cipp.requests.every(
				({ method, endpoint }) => method === 'GET' || endpoint === 'ListGraphBulkRequest',
			),
		).toBe(true);
	});

	it('goes to each user of a shared request in its own', async () => {
		setManager('sam.synced@contoso.com', "conor.o'brien@contoso.com");
		const items = ['jane.doe', 'sam.synced'].map((name) => ({
			tenant: 'contoso.com',
			upn: `${name}@contoso.com`,
		}));
		await t.run({
			items,
			parameters: { ...TO_MANAGER, options: { ...OPTIONS, usersPerRequest: 5 } },
		});

		expect(offboardBodies(t.cipp).map(({ user, forward }) => [user, forward])).toEqual([
			[[labelled('jane.doe@contoso.com')], labelled('manager@contoso.com')],
			[[labelled('sam.synced@contoso.com')], labelled("conor.o'brien@contoso.com")],
		]);
	});

	const WRONG: Array<[name: string, arrange: () => void, words: string]> = [
		[
			'is the user',
			() => setManager(JOHN, JOHN),
			'who has the very user who leaves as manager in the directory. Name somebody else in place of the manager, or set another manager in the directory.',
		],
		[
			'is blocked',
			() => {
				t.cipp.directory.findUser('manager@fabrikam.com').accountEnabled = false;
			},
			'who has manager@fabrikam.com as manager in the directory, whose sign-in is blocked. Name somebody else in place of the manager, or set another manager in the directory.',
		],
		[
			'is missing',
			() => setManager(JOHN, null),
			'who has no manager in the directory. Name somebody else, or set If No Manager under Options to Leave Step Out.',
		],
	];
	it.each(WRONG)(
		'refuses the second of three users when the manager %s',
		async (...[, arrange, words]) => {
			arrange();
			const result = await t.run({ parameters: TO_MANAGER, nodeSettings: continuing });

			expect(failedItems(result).map(({ message, error }) => [message, error.outcome])).toEqual([
				[`“User” is ${JOHN}, ${words}`, 'notSent'],
			]);
			expect(usersAsked(t.cipp)).toEqual(['jane.doe@contoso.com', 'mike@northwind.example']);
		},
	);

	it('refuses such a user in a preview too', async () => {
		setManager(JOHN, null);
		const result = await t.run({
			parameters: { ...TO_MANAGER, previewOnly: true },
			nodeSettings: continuing,
		});

		expect(failedItems(result)).toHaveLength(1);
		expect(acceptedItems(result).map(({ status }) => status)).toEqual(['preview', 'preview']);
	});

	it('refuses the user where the directory cannot be read, and says so', async () => {
		t.cipp.fault({
			endpoint: 'ListGraphBulkRequest',
			user: 'fabrikam.com',
			status: 403,
			text: 'Access to this endpoint is not allowed',
		});
		const result = await t.run({ parameters: TO_MANAGER, nodeSettings: continuing });

		expect(failedItems(result)[0]?.message).toMatch(
			/^The manager of john\.smith@fabrikam\.com could not be looked up: .* needs no look-up\.$/s,
		);
		expect(usersAsked(t.cipp)).toEqual(['jane.doe@contoso.com', 'mike@northwind.example']);
	});

	it('is asked for again where Microsoft is busy, and only for whom it was', async () => {
		t.cipp.failPart({ url: /john/, status: 429, message: 'Too many requests', times: 2 });
		const { error } = await t.run({ parameters: TO_MANAGER });

		expect(error).toBeUndefined();
		expect(usersAsked(t.cipp)).toHaveLength(3);
		expect(
			t.cipp
				.requestsTo('ListGraphBulkRequest')
				.map(({ body }) => (body as IDataObject).tenantFilter)
				.sort(),
		).toEqual(['contoso.com', 'fabrikam.com', 'fabrikam.com', 'fabrikam.com', 'northwind.example']);
	});

	it('refuses a user who is not there', async () => {
		const items = LEAVERS.map((leaver, index) =>
			index === 1 ? { ...leaver, upn: 'nobody@fabrikam.com' } : leaver,
		);
		const result = await t.run({ items, parameters: TO_MANAGER, nodeSettings: continuing });

		expect(failedItems(result)[0]?.message).toContain('whom CIPP does not find in fabrikam.com');
		expect(usersAsked(t.cipp)).toHaveLength(2);
	});
});

describe('If No Manager set to Leave Step Out', () => {
	const LEAVE_OUT = { ...OPTIONS, ifNoManager: 'leaveOut' };
	beforeEach(() => setManager(JOHN, null));

	it('leaves out what the manager would get, with a warning for each', async () => {
		const { output } = await t.run({ parameters: { ...TO_MANAGER, options: LEAVE_OUT } });

		expect(offboardBodies(t.cipp)[1]).toEqual(
			plainBody('fabrikam.com', JOHN, { OnedriveAccess: [labelled('hr@fabrikam.com')] }),
		);
		expect(offboardBodies(t.cipp)[2]).toEqual(
			plainBody('northwind.example', 'mike@northwind.example', stepsFor('northwind.example')),
		);
		const why = 'because the user has no manager in the directory.';
		expect(output[1]?.json).toMatchObject({
			manager: null,
			steps: ['OnedriveAccess'],
			warnings: [
				`“Forward Email To” is left out, ${why}`,
				`“Mailbox Full Access (Automap)” is left out, ${why}`,
				`“OneDrive Full Access” is left out for the manager, ${why}`,
			],
		});
	});

	it('refuses a user of whom no step is left', async () => {
		const result = await t.run({
			parameters: { ...TO_MANAGER, OnedriveAccess: '', delegates: {}, options: LEAVE_OUT },
			nodeSettings: continuing,
		});

		expect(failedItems(result).map(({ message }) => message)).toEqual([
			'No offboarding step is chosen. Turn on at least one, e.g. Disable Sign-In or Revoke All Sessions. “Forward Email To” is left out, because the user has no manager in the directory.',
		]);
		expect(usersAsked(t.cipp)).toHaveLength(2);
	});

	it("lets the tenant's default of no forwarding in again", async () => {
		const fabrikam = t.cipp.directory.tenant('fabrikam.com');
		if (!fabrikam) throw new Error('The directory has changed');
		fabrikam.offboardingDefaults = { disableForwarding: true };
		const { output } = await t.run({
			items: LEAVERS.slice(1),
			parameters: {
				...TO_MANAGER,
				startFrom: 'tenantDefaults',
				KeepCopy: true,
				options: LEAVE_OUT,
			},
		});

		expect(offboardBodies(t.cipp)[0]).toEqual(
			plainBody('fabrikam.com', JOHN, {
				disableForwarding: true,
				OnedriveAccess: [labelled('hr@fabrikam.com')],
			}),
		);
		expect(output[0]?.json.stepSources).toEqual({
			disableForwarding: 'tenantDefaults',
			OnedriveAccess: 'node',
		});
	});
});

describe('a retry of a run that named the manager', () => {
	it('sends nobody again, and tells what was sent in the first try', async () => {
		const FIRST = String(LEAVERS[0]?.upn);
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: JOHN, status: 503, times: 1 });
		setManager('mike@northwind.example', null);
		const parameters = { ...TO_MANAGER, options: { ...OPTIONS, ifNoManager: 'leaveOut' } };
		const { output, error } = await t.run({
			parameters,
			nodeSettings: { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 },
		});

		expect(error).toBeUndefined();
		expect(usersAsked(t.cipp).filter((user) => user === FIRST)).toHaveLength(1);
		expect(output.map(({ json }) => [json.steps, json.manager !== null])).toEqual([
			[['AccessAutomap', 'OnedriveAccess', 'forward'], true],
			[['AccessAutomap', 'OnedriveAccess', 'forward'], true],
			[['OnedriveAccess'], false],
		]);
	});
});

describe('a run that finds its own tasks of an earlier try', () => {
	it('takes from them what was sent then, whoever is the manager by now', async () => {
		const parameters = { ...TO_MANAGER, options: { checkUsersExist: false } };
		await t.run({ parameters });
		setManager(JOHN, null);
		t.cipp.directory.findUser('manager@contoso.com').accountEnabled = false;
		const { output, error } = await t.run({ parameters });

		expect(error).toBeUndefined();
		expect(offboardBodies(t.cipp)).toHaveLength(3);
		expect(output.map(({ json }) => [json.status, json.steps, json.warnings])).toEqual(
			Array(3).fill(['queued', ['AccessAutomap', 'OnedriveAccess', 'forward'], []]),
		);
	});

	it('looks nobody up for a user whom somebody else has queued', async () => {
		const scheduled = { Scheduled: '2036-12-01T17:00:00' };
		await t.run({ items: LEAVERS.slice(1, 2), parameters: scheduled, executionId: '230' });
		setManager(JOHN, null);
		const parameters = { ...TO_MANAGER, ...scheduled, options: { checkUsersExist: false } };
		const { output } = await t.run({ parameters });

		expect(output.map(({ json }) => json.status)).toEqual([
			'scheduled',
			'alreadyQueued',
			'scheduled',
		]);
	});
});

it('a choice that does not exist is refused', async () => {
	const { error } = await t.run({
		parameters: { options: { ...OPTIONS, ifNoManager: 'perhaps' } },
	});

	expect(error?.message).toContain(
		'“If No Manager” is “perhaps”. Choose Refuse or Leave Step Out.',
	);
});

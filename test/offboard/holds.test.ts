import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { LEAVERS, SEND_ONLY, startCippTest, type CippTest } from '../support/cipp';
import { LUCKY } from '../support/failureCases';
import { offboardBodies, plainBody, usersAsked } from '../support/requests';
import { acceptedItems, failedItems } from '../support/runResult';

const JOHN = 'john.smith@fabrikam.com';
const UPNS = LEAVERS.map(({ upn }) => String(upn));

let t: CippTest;
beforeEach(async () => {
	t = await startCippTest({ runMode: 'manual', version: '10.9.0' });
});
afterEach(async () => await t.close());

const mailboxOf = (user: string) => t.cipp.directory.findUser(user).mailbox;
const idOf = (user: string) => t.cipp.directory.findUser(user).id;

const HOLD: INodeParameters = {
	...SEND_ONLY,
	litigationHold: true,
	RevokeSessions: false,
	options: { ...(SEND_ONLY.options as INodeParameters), litigationHoldDays: 30 },
};

const continuing = { onError: 'continueErrorOutput' } as const;

const holdBodies = () =>
	t.cipp.requestsTo('ExecSetLitigationHold').map(({ body }) => body as IDataObject);

function holdBody({ tenant, upn }: IDataObject): IDataObject {
	return { tenantFilter: tenant, Identity: idOf(String(upn)), UPN: upn, days: 30 };
}

const setOn = (user: string) => ({
	hold: 'litigationHold',
	status: 'set',
	message: `Litigation hold for ${user} with Id ${idOf(user)} has been set to True for 30 days.`,
	restsOn: 'readBack',
});

const wordsFor = (user: string) =>
	`The offboarding of ${user} was not queued, because the mailbox could not be put on litigation hold`;

describe('a hold before the offboarding', () => {
	it('is set and read back before each user is queued', async () => {
		const { output } = await t.run({ parameters: { ...HOLD, retentionHold: true } });

		expect(holdBodies()).toEqual(LEAVERS.map(holdBody));
		expect(t.cipp.requestsTo('ExecSetRetentionHold').map(({ body }) => body)).toEqual(
			LEAVERS.map(({ tenant, upn }) => ({
				tenantFilter: tenant,
				Identity: idOf(String(upn)),
				UPN: upn,
			})),
		);
		expect(output.map(({ json }) => json.holds)).toEqual(
			UPNS.map((user) => [
				setOn(user),
				{
					hold: 'retentionHold',
					status: 'set',
					message: `Retention hold for ${user} with Id ${idOf(user)} has been set to True.`,
					restsOn: 'readBack',
				},
			]),
		);
		expect(UPNS.map((user) => mailboxOf(user))).toEqual(
			Array(3).fill(expect.objectContaining({ litigationHold: { days: 30 }, retentionHold: true })),
		);
		for (const user of UPNS) {
			const own = t.cipp.requests.filter((request) => JSON.stringify(request).includes(user));
			expect(own.map(({ endpoint }) => endpoint)).toEqual([
				'ListMailboxes',
				'ExecSetLitigationHold',
				'ListMailboxes',
				'ExecSetRetentionHold',
				'ListMailboxes',
				'ExecOffboardUser',
				'ListScheduledItems',
			]);
		}
		expect(offboardBodies(t.cipp)).toEqual(
			LEAVERS.map(({ tenant, upn }) =>
				plainBody(String(tenant), String(upn), { DisableSignIn: true }),
			),
		);
	});

	it('is set now for a user who leaves later, and without days it has no end', async () => {
		const { output } = await t.run({
			parameters: { ...HOLD, ...SEND_ONLY, Scheduled: '2036-12-01T17:00:00' },
		});

		expect(output.map(({ json }) => json.status)).toEqual(Array(3).fill('scheduled'));
		expect(holdBodies().map(({ days }) => days)).toEqual([undefined, undefined, undefined]);
		expect(mailboxOf(JOHN)?.litigationHold).toEqual({});
	});

	it('that is on already is left as it is', async () => {
		const mailbox = mailboxOf(JOHN);
		if (mailbox) mailbox.litigationHold = { days: 3650 };
		const { output } = await t.run({ parameters: HOLD });

		expect(holdBodies().map(({ UPN }) => UPN)).toEqual([UPNS[0], UPNS[2]]);
		expect(output.map(({ json }) => json.holds)).toEqual([
			[setOn(String(UPNS[0]))],
			[
				{
					hold: 'litigationHold',
					status: 'alreadySet',
					message: 'The mailbox was on litigation hold before, which was left as it is.',
					restsOn: 'readBack',
				},
			],
			[setOn(String(UPNS[2]))],
		]);
		expect(mailbox?.litigationHold).toEqual({ days: 3650 });
	});

	it('takes one request for the mailboxes of a tenant beforehand, and none without a hold', async () => {
		const items = ['jane.doe', 'sam.synced', 'manager'].map((name) => ({
			tenant: 'contoso.com',
			upn: `${name}@contoso.com`,
		}));
		await t.run({ items, parameters: { ...HOLD, previewOnly: true } });
		expect(t.cipp.requestsTo('ListMailboxes').map(({ query }) => query)).toEqual([
			{
				tenantFilter: 'contoso.com',
				Filter: items.map(({ upn }) => `UserPrincipalName -eq '${upn}'`).join(' -or '),
			},
		]);

		await t.run({ items, parameters: SEND_ONLY, executionId: '232' });
		expect(t.cipp.requestsTo('ListMailboxes')).toHaveLength(1);
	});

	it('is announced by Preview Only, which sets nothing', async () => {
		const mailbox = mailboxOf(JOHN);
		if (mailbox) mailbox.litigationHold = {};
		const { output } = await t.run({ parameters: { ...HOLD, previewOnly: true } });

		const ahead =
			'Before the offboarding is queued, the mailbox is put on litigation hold, at once.';
		expect(output.map(({ json }) => json.warnings)).toEqual([
			[ahead],
			['The mailbox is on litigation hold already.'],
			[ahead],
		]);
		expect(t.cipp.requests.every(({ method }) => method === 'GET')).toBe(true);
	});
});

describe('a hold that fails for the second of three users', () => {
	it('keeps that offboarding from being queued, and says so', async () => {
		const error = 'The mailbox needs a license for this.';
		t.cipp.fault({
			endpoint: 'ExecSetLitigationHold',
			user: JOHN,
			status: 500,
			json: { Results: `Could not set litigation hold for ${JOHN}. Error: ${error}` },
		});
		const result = await t.run({ parameters: HOLD, nodeSettings: continuing });

		expect(failedItems(result)).toMatchObject([
			{
				message: wordsFor(JOHN),
				error: {
					outcome: 'refused',
					httpCode: '500',
					userEmail: JOHN,
					description: expect.stringMatching(
						/needs a license for this\. The mailbox was read back and is not on hold\. Correct the cause/,
					) as string,
				},
			},
		]);
		expect(usersAsked(t.cipp)).toEqual([UPNS[0], UPNS[2]]);
		expect(acceptedItems(result).map(({ status }) => status)).toEqual(['queued', 'queued']);
	});

	it('stops a run that stops on errors, and the others are named', async () => {
		t.cipp.fault({
			endpoint: 'ExecSetLitigationHold',
			user: JOHN,
			status: 403,
			text: "the 'editor' base role does not have the required permission: Exchange.Mailbox.ReadWrite",
		});
		const { error } = await t.run({ parameters: HOLD });

		expect(error?.message).toContain(wordsFor(JOHN));
		expect(usersAsked(t.cipp)).not.toContain(JOHN);
		expect(holdBodies()).not.toHaveLength(0);
	});

	it('is not believed where the mailbox does not show it', async () => {
		t.cipp.fault({
			endpoint: 'ExecSetLitigationHold',
			user: JOHN,
			json: { Results: 'Litigation hold has been set to True' },
		});
		const result = await t.run({ parameters: HOLD, nodeSettings: continuing });

		expect(failedItems(result)[0]).toMatchObject({
			message: wordsFor(JOHN),
			error: {
				outcome: 'refused',
				description: expect.stringMatching(
					/been set to True\. The mailbox was read back/,
				) as string,
			},
		});
		expect(usersAsked(t.cipp)).toEqual([UPNS[0], UPNS[2]]);
	});

	it('counts as set where the answer is lost and the mailbox shows it, and is sent once', async () => {
		t.cipp.fault({ endpoint: 'ExecSetLitigationHold', user: JOHN, reset: 'after' });
		const { output } = await t.run({ parameters: HOLD });

		expect(output.map(({ json }) => json.status)).toEqual(Array(3).fill('queued'));
		expect(holdBodies().filter(({ UPN }) => UPN === JOHN)).toHaveLength(1);
		expect(output[1]?.json.holds).toMatchObject([{ status: 'set', restsOn: 'readBack' }]);
	});

	it('is told beforehand where there is no mailbox, or it cannot be read', async () => {
		t.cipp.directory.findUser(JOHN).mailbox = null;
		t.cipp.fault({
			endpoint: 'ListMailboxes',
			user: 'northwind.example',
			status: 403,
			json: ['Refused.'],
		});
		const result = await t.run({ parameters: HOLD, nodeSettings: continuing });

		expect(failedItems(result).map(({ message }) => message)).toEqual([
			`“User” is ${JOHN}, for whom Exchange lists no mailbox to put on hold. Turn off Litigation Hold First and Retention Hold First to offboard the user without a hold.`,
			expect.stringMatching(/^Whether the mailbox is on hold could not be read: Refused/),
		]);
		expect(usersAsked(t.cipp)).toEqual([UPNS[0]]);
	});
});

describe('an offboarding that fails after the hold', () => {
	it('says that the mailbox is on hold', async () => {
		t.cipp.fault({
			endpoint: 'ExecOffboardUser',
			user: JOHN,
			status: 400,
			json: { Results: ['No.'] },
		});
		const result = await t.run({ parameters: HOLD, nodeSettings: continuing });

		expect(failedItems(result)).toMatchObject([
			{
				error: {
					outcome: 'refused',
					holds: [setOn(JOHN)],
					description: expect.stringMatching(
						/The mailbox is on litigation hold, and stays so\.$/,
					) as string,
				},
			},
		]);
	});

	it('is sent again in a retry, which finds the hold set', async () => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: JOHN, status: 503, times: 1 });
		const { output, error } = await t.run({
			parameters: HOLD,
			nodeSettings: { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 },
		});

		expect(error).toBeUndefined();
		expect(
			holdBodies()
				.map(({ UPN }) => UPN)
				.sort(),
		).toEqual([...UPNS].sort());
		expect(
			usersAsked(t.cipp)
				.filter((user) => user !== JOHN)
				.sort(),
		).toEqual(LUCKY);
		expect(output.map(({ json }) => (json.holds as IDataObject[])[0]?.status)).toEqual([
			'set',
			'alreadySet',
			'set',
		]);
	});
});

it('a user who is being offboarded already is not put on hold, and the item says so', async () => {
	const john = LEAVERS.slice(1, 2);
	const scheduled = { Scheduled: '2036-12-01T17:00:00' };
	await t.run({ items: john, parameters: scheduled });
	const { output } = await t.run({
		parameters: { litigationHold: true, ...scheduled },
		executionId: '232',
	});

	expect(holdBodies().map(({ UPN }) => UPN)).toEqual([UPNS[0], UPNS[2]]);
	expect(output.map(({ json }) => json.warnings)).toEqual([
		[],
		['The mailbox was not put on litigation hold: nothing was sent.'],
		[],
	]);
});

it('days without a litigation hold are warned of', async () => {
	const { output } = await t.run({
		parameters: { ...HOLD, litigationHold: '={{ $itemIndex === 1 }}' },
	});

	expect(output.map(({ json }) => json.warnings)).toEqual([
		['“Litigation Hold (Days)” is left out, because Litigation Hold First is off.'],
		[],
		['“Litigation Hold (Days)” is left out, because Litigation Hold First is off.'],
	]);
});

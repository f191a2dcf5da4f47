import { LEAVERS, SEND_ONLY, sharedCipp } from '../support/cipp';
import type { FailureCase } from '../support/failureCases';
import { LUCKY, runWithFault, UNLUCKY } from '../support/failureCases';
import { describeFailure } from '../support/failureSuite';
import { acceptedItems, failedItems } from '../support/runResult';

const t = sharedCipp();

/** Answers with status 200 that are no success: CIPP must say that it queued this very user. */
const NO_SUCCESS: FailureCase[] = [
	{
		name: 'an empty Results, as CIPP before 10.5.5 gives for a user that it cannot read',
		fault: { emptyResults: true },
		message: /^CIPP answered without queueing the offboarding/,
		advice: /nothing was queued\. Check the user principal name/,
		httpCode: '200',
		outcome: 'refused',
	},
	{
		name: 'no Results at all',
		fault: { json: {} },
		message: /^CIPP answered without queueing the offboarding/,
		advice: /nothing was queued/,
		httpCode: '200',
		outcome: 'refused',
	},
	{
		name: 'null',
		fault: { json: null },
		message: /^CIPP answered without queueing the offboarding/,
		advice: /nothing was queued/,
		httpCode: '200',
		outcome: 'refused',
	},
	{
		name: 'booleans only, fewer lines than users',
		fault: { json: { Results: [true] } },
		message: /^CIPP answered without queueing the offboarding/,
		advice: /no result for this user/,
		httpCode: '200',
		outcome: 'refused',
	},
	{
		name: 'a failure of Add-CIPPScheduledTask that says 200',
		fault: { resultsText: 'Error - Could not add task: The table is locked.' },
		message: /^Error - Could not add task: The table is locked\./,
		advice: /although it answered with status 200\. Look into the log book/,
		httpCode: '200',
		outcome: 'refused',
		results: ['Error - Could not add task: The table is locked.'],
	},
	{
		name: 'a command that CIPP does not run',
		fault: {
			resultsText:
				"Error - The command 'Invoke-CIPPOffboardingJob' is not permitted to run as a scheduled task.",
		},
		message: /^Error - The command 'Invoke-CIPPOffboardingJob' is not permitted/,
		advice: /did not queue the offboarding/,
		httpCode: '200',
		outcome: 'refused',
	},
	{
		name: 'the success of somebody else',
		fault: { resultsText: 'Task Offboarding: jane.doe@contoso.com scheduled to run now' },
		message: /^CIPP did not say that it queued the offboarding of this user/,
		advice: /CIPP answered: Task Offboarding: jane\.doe.*may have been accepted/,
		httpCode: '200',
		outcome: 'unknown',
	},
	{
		name: 'a sentence that nobody knows',
		fault: { resultsText: 'The moon is full.' },
		message: /^CIPP did not say that it queued the offboarding of this user/,
		advice: /CIPP answered: The moon is full\..*may have been accepted/,
		httpCode: '200',
		outcome: 'unknown',
		results: ['The moon is full.'],
	},
	{
		name: 'success and failure for the same user',
		fault: {
			json: {
				Results: [
					`Successfully added task: Offboarding: ${UNLUCKY}. It will run in about 1 minute.`,
					'Error - Could not add task: Twice.',
				],
			},
		},
		message: /both success and a problem/,
		advice: /Could not add task: Twice\..*may have been accepted/,
		httpCode: '200',
		outcome: 'unknown',
	},
];

for (const answer of NO_SUCCESS) describeFailure(answer, () => t);

describe('success', () => {
	const SUCCESS: Array<[string, unknown]> = [
		['run now', [true, `Task Offboarding: ${UNLUCKY} scheduled to run now`]],
		[
			'run now, in other letters',
			[true, `Task Offboarding: ${UNLUCKY.toUpperCase()} scheduled to run now.`],
		],
		[
			'scheduled',
			[`Successfully added task: Offboarding: ${UNLUCKY}. It will run in 3 hours and 2 minutes.`],
		],
		[
			'a single text',
			`Successfully added task: Offboarding: ${UNLUCKY}. It will run in less than a minute.`,
		],
	];

	it.each(SUCCESS)('%s is one', async (_name, Results) => {
		const result = await runWithFault(t, { fault: { json: { Results }, accepted: true } });

		expect(result.error).toBeUndefined();
		expect(result.output[1]?.json).toMatchObject({
			status: 'queued',
			userEmail: UNLUCKY,
			details: [{ status: 'info', message: expect.stringContaining('Offboarding: ') as string }],
			warnings: [],
		});
	});

	it('says scheduled for a time, and queued for now', async () => {
		const items = LEAVERS.map((leaver, index) => ({
			...leaver,
			last: index === 1 ? '2036-12-01T17:00:00' : '',
		}));
		const { output } = await t.run({
			items,
			parameters: { Scheduled: '={{ $json.last }}' },
			settings: { timezone: 'Europe/Amsterdam' },
		});

		expect(output.map(({ json }) => [json.status, json.scheduledTime])).toEqual([
			['queued', null],
			['scheduled', '2036-12-01T17:00:00+01:00'],
			['queued', null],
		]);
	});

	it('warns of a start at once that nobody asked for: a time whose expression gives nothing', async () => {
		const last = ['', undefined, null];
		const items = LEAVERS.map((leaver, index) => ({ ...leaver, last: last[index] }));
		const nothing = [
			'“Scheduled” is empty, because its expression gives nothing: the offboarding starts at once.',
		];

		const found = await t.run({ items, parameters: { Scheduled: '={{ $json.last }}' } });
		expect(found.output.map(({ json }) => [json.status, json.warnings])).toEqual([
			[
				'queued',
				[
					'“Scheduled” is empty, because its expression gives an empty text: the offboarding starts at once.',
				],
			],
			['queued', nothing],
			['queued', nothing],
		]);

		t.cipp.reset();
		const lost = await t.run({ parameters: { Scheduled: '={{ $jsn.last }}' } });
		expect(lost.output.map(({ json }) => json.warnings)).toEqual([nothing, nothing, nothing]);

		t.cipp.reset();
		const empty = await t.run({});
		expect(empty.output.map(({ json }) => json.warnings)).toEqual([[], [], []]);
	});

	it('with a lost wake-up message comes with a warning, for that user alone', async () => {
		t.cipp.failQueueing({ user: UNLUCKY, wakeUpLost: true });
		const { output, error } = await t.run({ parameters: SEND_ONLY });

		expect(error).toBeUndefined();
		expect(output.map(({ json }) => json.warnings)).toEqual([
			[],
			[expect.stringMatching(/next quarter of an hour/)],
			[],
		]);
	});

	it('never has a member called error, which n8n would take for a failure', async () => {
		const { output } = await t.run({ nodeSettings: { onError: 'continueErrorOutput' } });

		expect(output).toHaveLength(3);
		for (const { json } of output) expect(json).not.toHaveProperty('error');
	});
});

describe('a user that CIPP could not queue', () => {
	it('is an error item with 403 as with 200', async () => {
		for (const thrown of [true, false]) {
			t.cipp.reset();
			t.cipp.failQueueing({ user: UNLUCKY, thrown });
			const result = await t.run({
				parameters: SEND_ONLY,
				nodeSettings: { onError: 'continueErrorOutput' },
			});

			expect(acceptedItems(result).map(({ userEmail }) => userEmail)).toEqual(LUCKY);
			expect(failedItems(result)).toMatchObject([
				{
					message: 'Error - Could not add task: The server is busy.',
					error: { httpCode: thrown ? '403' : '200', userEmail: UNLUCKY },
				},
			]);
		}
	});
});

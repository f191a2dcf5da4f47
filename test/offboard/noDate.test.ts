import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { LEAVERS, SEND_ONLY, sharedCipp } from '../support/cipp';
import { offboardBodies } from '../support/requests';
import { failedItems } from '../support/runResult';

const t = sharedCipp();

const DATE = '2036-12-01T17:00:00';
const NO_CHECK = { ...(SEND_ONLY.options as INodeParameters), checkUsersExist: false };

/** Runs three leavers of whom the second has this date. */
async function run(last: unknown, options: INodeParameters = {}, typeVersion = 1.1) {
	const items = LEAVERS.map((leaver, index) => ({ ...leaver, last: index === 1 ? last : DATE }));
	return await t.run({
		items: items as IDataObject[],
		parameters: { Scheduled: '={{ $json.last }}', options: { ...NO_CHECK, ...options } },
		settings: { timezone: 'Europe/Amsterdam' },
		nodeSettings: { typeVersion, onError: 'continueErrorOutput' },
	});
}

const scheduled = () =>
	offboardBodies(t.cipp).map(({ Scheduled }) => (Scheduled as IDataObject).enabled);

const EMPTY: Array<[value: unknown, words: string]> = [
	[undefined, 'nothing'],
	[null, 'nothing'],
	['', 'an empty text'],
	['  ', 'an empty text'],
];
const OTHERS: Array<[value: unknown, words: string]> = [
	[false, '“false”'],
	['null', '“null”'],
	['undefined', '“undefined”'],
	[[], 'an empty list'],
];

describe('a date that is missing in the data', () => {
	it.each([...EMPTY, ...OTHERS])('is refused in a new node: %j', async (value, words) => {
		const result = await run(value);

		expect(failedItems(result).map(({ message }) => message)).toEqual([
			`“Scheduled” has no date: its expression gives ${words}. Correct the date or the expression. To start at once without a date, set If No Date under Options to Run Now, or leave Scheduled empty.`,
		]);
		expect(scheduled()).toEqual([true, true]);
	});

	it.each([...EMPTY, ...OTHERS])(
		'starts at once where that is chosen: %j',
		async (value, words) => {
			const { output } = await run(value, { ifNoDate: 'runNow' });

			expect(output.map(({ json }) => json.warnings)).toEqual([
				[],
				[
					`“Scheduled” is empty, because its expression gives ${words}: the offboarding starts at once.`,
				],
				[],
			]);
			expect(scheduled()).toEqual([true, false, true]);
		},
	);

	it.each(EMPTY)(
		'starts at once, with a warning, in a node of version 1: %j',
		async (value, words) => {
			const { output } = await run(value, {}, 1);

			expect(output[1]?.json.warnings).toEqual([
				`“Scheduled” is empty, because its expression gives ${words}: the offboarding starts at once.`,
			]);
			expect(scheduled()).toEqual([true, false, true]);
		},
	);

	it.each(OTHERS)(
		'is refused in a node of version 1 as ever where it is no date: %j',
		async (value) => {
			const result = await run(value, {}, 1);

			expect(failedItems(result)).toHaveLength(1);
			expect(scheduled()).toEqual([true, true]);
		},
	);

	it('is refused in a node of version 1 where that is chosen', async () => {
		const result = await run('', { ifNoDate: 'refuse' }, 1);

		expect(failedItems(result)).toHaveLength(1);
	});

	it('is one for an expression with a misspelt field', async () => {
		const { error } = await t.run({
			parameters: { Scheduled: '={{ $jsn.last }}', options: NO_CHECK },
			nodeSettings: { typeVersion: 1.1 },
		});

		expect(error?.message).toMatch(/^3 items cannot be used.*“Scheduled” has no date/);
		expect(t.cipp.requestsTo('ExecOffboardUser')).toEqual([]);
	});

	it.each([1, 1.1])(
		'is none where the field was left empty by hand, in version %s',
		async (typeVersion) => {
			const { output } = await t.run({
				parameters: { options: NO_CHECK },
				nodeSettings: { typeVersion },
			});

			expect(output.map(({ json }) => [json.status, json.warnings])).toEqual(
				Array(3).fill(['queued', []]),
			);
		},
	);

	it('does not hide that the choice is unknown', async () => {
		const result = await run(DATE, { ifNoDate: '={{ $json.last && "perhaps" }}' });

		expect(failedItems(result)[0]?.message).toBe(
			'“If No Date” is “perhaps”. Choose Refuse or Run Now.',
		);
	});
});

describe('a date in the way of the United States', () => {
	it('is refused with both expressions that may read it', async () => {
		const result = await run('12/01/2036');

		expect(failedItems(result)[0]?.message).toBe(
			"“Scheduled” is “12/01/2036”, which is not a date and time. Read it with the expression {{ DateTime.fromFormat('12/01/2036', 'M/d/yyyy').set({ hour: 17 }) }} if the month stands first, or {{ DateTime.fromFormat('12/01/2036', 'd/M/yyyy').set({ hour: 17 }) }} if the day stands first. A field of the item, such as $json.date, can stand in place of the text. Or enter one, e.g. 2026-12-01T17:00:00.",
		);
	});

	it('is taken with that expression', async () => {
		const items = LEAVERS.map((leaver) => ({ ...leaver, last: '12/01/2036' }));
		const { output } = await t.run({
			items,
			parameters: {
				Scheduled: "={{ DateTime.fromFormat($json.last, 'M/d/yyyy').set({ hour: 17 }) }}",
				options: NO_CHECK,
			},
			settings: { timezone: 'America/New_York' },
		});

		expect(output.map(({ json }) => [json.scheduledTime, json.warnings])).toEqual(
			Array(3).fill(['2036-12-01T17:00:00-05:00', []]),
		);
	});
});

describe('a time with a zone of its own', () => {
	it('runs then, wherever the workflow is', async () => {
		const { output } = await run('2036-12-01T17:00:00-05:00[America/New_York]');

		expect(output.map(({ json }) => json.scheduledTime)).toEqual([
			'2036-12-01T17:00:00+01:00',
			'2036-12-01T23:00:00+01:00',
			'2036-12-01T17:00:00+01:00',
		]);
	});
});

it.each(['2036-12-01T00:00:00', '2036-12-01T00:00:00.000Z', '2036-12-01 00:00'])(
	'midnight exactly comes with a warning: %s',
	async (value) => {
		const { output } = await run(value);

		expect(output.map(({ json }) => json.warnings)).toEqual([
			[],
			[expect.stringMatching(/^“Scheduled” is midnight exactly, 2036-12-01T0[01]:00:00\+01:00, /)],
			[],
		]);
	},
);

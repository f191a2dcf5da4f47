import { merged } from '../../../scripts/record/merge';
import { isChange, isMade } from '../../../scripts/record/microsoft';
import type { Microsoft } from '../../../scripts/record/microsoft';
import type { Answer, Recording, Request } from '../../../scripts/record/recording';
import { report } from '../../../scripts/record/report';
import { runRecordings } from '../../../scripts/record/run';
import type { Sender } from '../../../scripts/record/target';

const PATIENCE = { longestMs: 1000, pauseMs: 1 };

const recording = (name: string, more: Partial<Recording> = {}): Recording => ({
	case: name,
	cipp: ['10.9.0'],
	exchanges: [
		{
			method: 'POST',
			endpoint: 'ExecDisableUser',
			body: { ID: name },
			status: 200,
			type: 'application/json',
			answer: { Results: `Disabled ${name}` },
		},
	],
	...more,
});

/** A CIPP that gives the answers of a function, and keeps what it was asked. */
function senderOf(answer: (request: Request) => unknown): Sender & { sent: [string, Request][] } {
	const sent: [string, Request][] = [];
	return {
		sent,
		has: (role) => role === 'editor',
		async send(role, request): Promise<Answer> {
			sent.push([role, request]);
			return await Promise.resolve({
				status: 200,
				type: 'application/json',
				answer: answer(request),
			});
		},
	};
}

const microsoftOf = (calls: string[]): Microsoft => ({
	prepare: async () => await Promise.resolve(),
	fail: async () => await Promise.resolve(),
	changes: async () => await Promise.resolve(calls),
	calls: async () => await Promise.resolve(calls),
});

const disabled = ({ body }: Request) => ({ Results: `Disabled ${(body as { ID: string }).ID}` });

describe('a run of the recordings', () => {
	it('is alike when every answer is', async () => {
		const result = await runRecordings(
			[recording('a'), recording('b')],
			senderOf(disabled),
			undefined,
			PATIENCE,
		);

		expect(result).toMatchObject({ played: 2, found: [], broken: [], leftOut: [] });
		expect(report('10.9.0', [result]).isAlike).toBe(true);
	});

	it('tells the case, the request and the member that differ, and goes on', async () => {
		const sender = senderOf((request) =>
			(request.body as { ID: string }).ID === 'b' ? {} : disabled(request),
		);

		const result = await runRecordings(
			['a', 'b', 'c'].map((name) => recording(name)),
			sender,
			undefined,
			PATIENCE,
		);

		expect(result.found).toEqual([
			{
				case: 'b',
				request: '1 POST ExecDisableUser',
				at: 'Results',
				kind: 'missing',
				recorded: '"Disabled b"',
				answered: '(none)',
			},
		]);
		expect(sender.sent).toHaveLength(3);
		expect(report('10.9.0', [result])).toMatchObject({
			isAlike: false,
			text: expect.stringContaining('3 cases of 10.9.0 played: 2 alike, 1 differ') as string,
		});
	});

	it('finds a success of which nothing reached Microsoft', async () => {
		const recorded = recording('a', { calls: ['GRAPH PATCH /v1.0/users/a 204'] });

		const [none, made] = await Promise.all(
			[[], ['GRAPH PATCH /v1.0/users/a 204']].map(
				async (calls) =>
					await runRecordings([recorded], senderOf(disabled), microsoftOf(calls), PATIENCE),
			),
		);

		expect(none?.found).toMatchObject([{ request: 'calls to Microsoft', at: '.length' }]);
		expect(made?.found).toEqual([]);
	});

	it('leaves out what it has no API client or no stand-in for, and says so', async () => {
		const result = await runRecordings(
			[
				recording('a', { client: 'readonly' }),
				recording('b', { microsoft: [{ on: '^GRAPH', what: 403 }] }),
			],
			senderOf(disabled),
			undefined,
			PATIENCE,
		);

		expect(result.leftOut.map(({ reason }) => reason)).toEqual([
			'It needs an API client (--client readonly=<id>).',
			'It needs a stand-in for Microsoft (--microsoft).',
		]);
		// A run that played nothing has shown nothing.
		expect(report('10.9.0', [result]).isAlike).toBe(false);
	});

	it('goes on after a request without an answer, and is not alike', async () => {
		const sender = senderOf((request) => {
			if ((request.body as { ID: string }).ID === 'a') throw new Error('connection refused');
			return disabled(request);
		});

		const result = await runRecordings(
			[recording('a'), recording('b')],
			sender,
			undefined,
			PATIENCE,
		);

		expect(result).toMatchObject({
			played: 1,
			broken: [{ case: 'a', reason: 'connection refused' }],
		});
		expect(report('10.9.0', [result]).isAlike).toBe(false);
	});

	it('waits for a task, hands its row key on, and removes it', async () => {
		const states = ['Planned', 'Running', 'Completed'];
		let isQueued = false;
		const sender = senderOf(({ endpoint, query }) => {
			if (endpoint === 'ExecOffboardUser') {
				isQueued = true;
				return { Results: [true] };
			}
			if (endpoint !== 'ListScheduledItems' || !isQueued) return [];
			return [{ RowKey: 'k1', TaskState: query?.Name ? states.shift() : 'Completed' }];
		});
		const list = {
			method: 'GET',
			endpoint: 'ListScheduledItems',
			query: { Name: 'x' },
			until: 'finished' as const,
		};
		const unanswered = { status: 200, type: 'application/json', answer: null };

		const { answered } = await runRecordings(
			[
				recording('a', {
					exchanges: [
						{ method: 'POST', endpoint: 'ExecOffboardUser', body: {}, ...unanswered },
						{ ...list, ...unanswered },
						{
							method: 'GET',
							endpoint: 'ListScheduledItemDetails',
							query: { RowKey: '{{RowKey}}' },
							...unanswered,
						},
					],
				}),
			],
			sender,
			undefined,
			PATIENCE,
		);

		expect(answered[0]?.exchanges[1]?.answer).toEqual([{ RowKey: 'k1', TaskState: 'Completed' }]);
		expect(sender.sent.map(([, request]) => request)).toContainEqual({
			method: 'GET',
			endpoint: 'ListScheduledItemDetails',
			query: { RowKey: 'k1' },
		});
		expect(sender.sent.map(([, request]) => request)).toContainEqual({
			method: 'POST',
			endpoint: 'RemoveScheduledItem',
			query: { id: 'k1' },
		});
	});
});

describe('a call to Microsoft', () => {
	it.each([
		['GRAPH PATCH /v1.0/users/a 204', true],
		['PART DELETE groups/x/members/y/$ref 403', true],
		['EXO Set-Mailbox 200', true],
		['EXOPART Remove-DistributionGroupMember Dist list 200', true],
		['GRAPH GET /beta/users 200', false],
		['EXO Get-InboxRule 200', false],
		['EXO GetMailboxStatistics 200', false],
		['GRAPH POST /beta/$batch 200', false],
		['TOKEN client_credentials x 200', false],
	])('%s is a change: %s', (call, expected) => {
		expect(isChange(call)).toBe(expected);
	});

	it('is made when Microsoft answered so', () => {
		expect(isMade('GRAPH PATCH /v1.0/users/a 204')).toBe(true);
		expect(isMade('GRAPH PATCH /v1.0/users/a 403')).toBe(false);
		expect(isMade('GRAPH PATCH /v1.0/users/a dropped')).toBe(false);
	});
});

describe('writing recordings', () => {
	it('lets one stand for all versions that answered alike', () => {
		const kept = [recording('a', { cipp: ['10.8.2'] }), recording('b', { cipp: ['10.8.2'] })];
		const now = [
			recording('a'),
			{ ...recording('b'), exchanges: [{ ...recording('b').exchanges[0]!, status: 403 }] },
		];

		const result = merged(kept, now, '10.9.0');

		expect(result.map(({ case: name, cipp }) => [name, cipp])).toEqual([
			['a', ['10.8.2', '10.9.0']],
			['b', ['10.8.2']],
			['b', ['10.9.0']],
		]);
	});

	it('takes a version away from a recording that is no longer true of it', () => {
		const kept = [recording('a', { cipp: ['10.8.2', '10.9.0'] })];
		const now = [
			{ ...recording('a'), exchanges: [{ ...recording('a').exchanges[0]!, status: 403 }] },
		];

		expect(merged(kept, now, '10.9.0').map(({ cipp }) => cipp)).toEqual([['10.8.2'], ['10.9.0']]);
	});
});

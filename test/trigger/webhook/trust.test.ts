import type { IDataObject } from 'n8n-workflow';

import { LARGEST_BODY } from '../../../nodes/CippWebhookTrigger/reception/receive';
import { CippWebhookTrigger } from '../../../nodes/CippWebhookTrigger/CippWebhookTrigger.node';
import { SECRET, WebhookHost } from './host';

const TEST = { Title: 'CIPP Notification Test', Text: 'x' };

let host: WebhookHost;
beforeAll(async () => {
	host = await WebhookHost.start();
});
beforeEach(() => {
	host.runs = 0;
	host.items.length = 0;
	host.credentials.save('cippWebhookApi', { authType: 'bearer', secret: SECRET });
});
afterAll(async () => await host.close());

const basic = (pair: string) => `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`;

describe('a request without the secret', () => {
	it.each([
		['no header', { authorization: '' }],
		['another secret', { authorization: 'Bearer another-secret-of-someone' }],
		['the secret without its word', { authorization: SECRET }],
		['the beginning of the secret', { authorization: `Bearer ${SECRET.slice(0, -1)}` }],
		['more than the secret', { authorization: `Bearer ${SECRET}x` }],
		['another letter case', { authorization: `Bearer ${SECRET.toUpperCase()}` }],
		['the secret as a password', { authorization: basic(`cipp:${SECRET}`) }],
	])('is refused, and nothing runs: %s', async (_name, headers) => {
		const response = await host.post(TEST, headers);
		expect(response.status).toBe(401);
		const text = await response.text();
		expect(text).toContain('The secret is missing or wrong');
		expect(text).not.toContain(SECRET);
		await host.settled();
		expect(host.runs).toBe(0);
		expect(host.items).toEqual([]);
	});

	it.each<[string, IDataObject]>([
		['an empty secret', { authType: 'bearer', secret: '' }],
		['no name of the header', { authType: 'apiKey', headerName: '', secret: SECRET }],
		['no user name', { authType: 'basic', user: '', secret: SECRET }],
	])('is refused when the credential has %s', async (_name, data) => {
		host.credentials.save('cippWebhookApi', data as never);
		for (const authorization of ['Bearer ', 'Bearer undefined', basic(`:${SECRET}`)]) {
			expect((await host.post(TEST, { authorization })).status).toBe(401);
		}
		await host.settled();
		expect(host.runs).toBe(0);
	});
});

describe('the secret', () => {
	it.each<[string, IDataObject, Record<string, string>]>([
		['Bearer', { authType: 'bearer', secret: SECRET }, { authorization: `Bearer ${SECRET}` }],
		[
			'Basic',
			{ authType: 'basic', user: 'ünïcode', secret: SECRET },
			{ authorization: basic(`ünïcode:${SECRET}`) },
		],
		[
			'API Key',
			{ authType: 'apiKey', headerName: 'X-Cipp-Secret', secret: SECRET },
			{ authorization: '', 'x-cipp-secret': SECRET },
		],
	])('is taken in the form %s', async (_name, data, headers) => {
		host.credentials.save('cippWebhookApi', data as never);
		expect((await host.post(TEST, headers)).status).toBe(200);
		await host.settled();
		expect(host.items).toHaveLength(1);
	});

	it.each<[string, IDataObject, RegExp | undefined]>([
		['is short', { authType: 'bearer', secret: 'short' }, /5 characters/],
		['has an umlaut', { authType: 'bearer', secret: 'a-secret-with-ümlauts' }, /ASCII/],
		['has a line break', { authType: 'bearer', secret: 'a-secret-with-\n-breaks' }, /line break/],
		['lacks a user', { authType: 'basic', secret: SECRET }, /user name is empty/],
		['lacks a header', { authType: 'apiKey', secret: SECRET }, /header name is empty/],
		[
			'overwrites the content type',
			{ authType: 'apiKey', headerName: 'Content-Type', secret: SECRET },
			/needs itself/,
		],
		['is good', { authType: 'bearer', secret: SECRET }, undefined],
	])('is tested by the button: %s', async (_name, data, problem) => {
		const { secretTest } = new CippWebhookTrigger().methods.credentialTest;
		const result = await secretTest.call({} as never, { data } as never);
		expect(result.status).toBe(problem ? 'Error' : 'OK');
		if (problem) expect(result.message).toMatch(problem);
		expect(result.message).not.toContain(SECRET);
	});
});

describe('a body', () => {
	it('that is too large is refused, and nothing runs', async () => {
		const large = { ...TEST, Text: 'x'.repeat(LARGEST_BODY) };
		expect((await host.post(large)).status).toBe(413);
		expect((await host.post(large, { authorization: 'Bearer wrong' })).status).toBe(401);
		await host.settled();
		expect(host.runs).toBe(0);
	});

	it('that is no JSON is refused', async () => {
		expect((await host.post('not json')).status).toBe(400);
		expect(host.runs).toBe(0);
	});

	it.each([[[]], [{}], [[null, 5, 'x']], [{ schemaVersion: '1.0', payload: 'x' }]])(
		'with nothing in it starts nothing: %j',
		async (body) => {
			expect((await host.post(body)).status).toBe(200);
			await host.settled();
			expect(host.runs).toBe(0);
		},
	);

	it('of a form that nobody knows is handed on, once', async () => {
		for (const body of [
			{ Something: 'new', password: 'Hunter2hunter2' },
			{ Something: 'new', password: 'Hunter2hunter2' },
		]) {
			await host.post(body);
		}
		await host.settled();
		expect(host.items).toEqual([
			expect.objectContaining({
				event: 'other',
				verified: false,
				payload: { Something: 'new', password: '[redacted]' },
			}),
		]);
	});
});

it('takes ten thousand requests at once: the wrong ones refused, the right ones none lost, none twice', async () => {
	await host.poll();
	const every = 50;
	const total = 10_000;
	let next = 0;
	const statuses = new Map<number, number>();
	await Promise.all(
		Array.from({ length: 25 }, async () => {
			while (next < total) {
				const number = next++;
				const isRight = number % every === 0;
				const { status } = await host.post(
					{
						PartitionKey: '20261126',
						RowKey: `entry-${number}`,
						API: 'Alerts',
						Severity: 'Alert',
						Message: `Entry ${number}`,
						Tenant: 'contoso.com',
					},
					isRight ? {} : { authorization: `Bearer guess-${number}` },
				);
				statuses.set(status, (statuses.get(status) ?? 0) + 1);
			}
		}),
	);
	await host.settled();
	expect([...statuses]).toEqual(
		expect.arrayContaining([
			[200, total / every],
			[401, total - total / every],
		]),
	);
	expect(host.runs).toBe(total / every);
	expect(new Set(host.items.map(({ entryId }) => entryId)).size).toBe(total / every);
	expect(host.items).toHaveLength(total / every);
}, 300_000);

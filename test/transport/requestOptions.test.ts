import { InvalidInput } from '../../nodes/Cipp/engine/invalidInput';
import { readRequestOptions } from '../../nodes/Cipp/engine/readRequestOptions';

const DEFAULTS = {
	batchSize: undefined,
	batchIntervalMs: 0,
	allowUnauthorizedCerts: false,
	proxy: undefined,
	timeoutMs: 300_000,
	withoutTenantCheck: false,
};

function problemsOf(value: unknown): string[] {
	try {
		readRequestOptions(value);
		return [];
	} catch (error) {
		if (!(error instanceof InvalidInput)) throw error;
		return error.problems;
	}
}

describe('nothing', () => {
	it.each([undefined, null, '', {}, '{}', { batching: {} }, { batching: { batch: {} } }])(
		'%j means the defaults',
		(value) => {
			expect(readRequestOptions(value)).toEqual(DEFAULTS);
		},
	);

	it('of an option means its default', () => {
		const empty = { batching: null, allowUnauthorizedCerts: '', proxy: '', timeout: '' };

		expect(readRequestOptions(empty)).toEqual(DEFAULTS);
	});
});

describe('batching', () => {
	it.each([
		[-1, undefined],
		[0, 1],
		[1, 1],
		[50, 50],
		['7', 7],
	])('of %j items is %j', (batchSize, expected) => {
		expect(readRequestOptions({ batching: { batch: { batchSize } } }).batchSize).toBe(expected);
	});

	it.each([0, 250, '1000'])('has an interval of %j ms', (batchInterval) => {
		const options = readRequestOptions({ batching: { batch: { batchInterval } } });

		expect(options.batchIntervalMs).toBe(Number(batchInterval));
	});

	it.each([-2, 1.5, 'many', {}, true, Number.NaN])('refuses %j items', (batchSize) => {
		expect(problemsOf({ batching: { batch: { batchSize } } })).toEqual([
			expect.stringMatching(/^“Items per Batch” .* whole number of -1 or more/),
		]);
	});
});

describe('timeout', () => {
	it.each([
		[1, 1],
		[5000, 5000],
		['5000', 5000],
		[0, 300_000],
	])('of %j is %d ms', (timeout, expected) => {
		expect(readRequestOptions({ timeout }).timeoutMs).toBe(expected);
	});

	it.each([-1, 0.5, 'soon', [], Number.POSITIVE_INFINITY])('refuses %j', (timeout) => {
		expect(problemsOf({ timeout })).toEqual([expect.stringMatching(/^“Timeout” under Request/)]);
	});
});

describe('proxy', () => {
	it.each([
		['http://proxy:3128', { host: 'proxy', port: 3128, protocol: 'http' }],
		['http://proxy', { host: 'proxy', port: 80, protocol: 'http' }],
		['https://proxy.example.com/', { host: 'proxy.example.com', port: 443, protocol: 'https' }],
		[' http://10.0.0.1:8080 ', { host: '10.0.0.1', port: 8080, protocol: 'http' }],
		['http://[::1]:3128', { host: '[::1]', port: 3128, protocol: 'http' }],
		[
			'http://scott:t%40ger%3A1@proxy:3128',
			{
				host: 'proxy',
				port: 3128,
				protocol: 'http',
				auth: { username: 'scott', password: 't@ger:1' },
			},
		],
		[
			'http://scott@proxy:3128',
			{ host: 'proxy', port: 3128, protocol: 'http', auth: { username: 'scott', password: '' } },
		],
	])('%s', (proxy, expected) => {
		expect(readRequestOptions({ proxy }).proxy).toEqual(expected);
	});

	it.each([
		'proxy',
		'proxy:3128',
		'10.0.0.1:3128',
		'ftp://proxy',
		'http://',
		'http://a:%zz@p:1',
		42,
		{},
	])('refuses %j', (proxy) => {
		expect(problemsOf({ proxy })).toEqual([
			expect.stringMatching(/^“Proxy” under Request Options is not a web address\. Enter one/),
		]);
	});

	it('is not repeated in a message, because it may hold a password', () => {
		expect(problemsOf({ proxy: 'ftp://scott:tiger@proxy' }).join()).not.toContain('tiger');
	});
});

describe('ignoring SSL issues', () => {
	it.each([
		[true, true],
		['true', true],
		[false, false],
		['false', false],
	])('%j is %j', (allowUnauthorizedCerts, expected) => {
		expect(readRequestOptions({ allowUnauthorizedCerts }).allowUnauthorizedCerts).toBe(expected);
	});

	it.each(['maybe', 1, {}])('refuses %j, rather than not to verify by mistake', (value) => {
		expect(problemsOf({ allowUnauthorizedCerts: value })).toEqual([
			expect.stringMatching(/^“Ignore SSL Issues” .* must be true or false/),
		]);
	});
});

describe('the whole', () => {
	it('may be the JSON text of an object, as an expression may give it', () => {
		expect(
			readRequestOptions('{"timeout":1000,"batching":"{\\"batch\\":{\\"batchSize\\":3}}"}'),
		).toEqual({
			...DEFAULTS,
			timeoutMs: 1000,
			batchSize: 3,
		});
	});

	it.each(['fast', '[1]', [], 7, true, { batching: 'x' }, { batching: { batch: [] } }])(
		'is refused where it is %j',
		(value) => {
			expect(problemsOf(value)).toEqual([expect.stringMatching(/cannot be read\. Remove it/)]);
		},
	);

	it('tells every problem', () => {
		const value = { timeout: 'x', proxy: 'x', batching: { batch: { batchInterval: -1 } } };

		expect(problemsOf(value)).toHaveLength(3);
	});
});

import { BadArguments, readArguments } from '../../../scripts/record/arguments';

const LOCAL = ['--cipp', 'http://127.0.0.1:7071', '--client', 'editor=11'];
const REMOTE = ['--cipp', 'https://cipp.example.com', '--client', 'editor=11'];

const refusalOf = (args: string[]): string => {
	try {
		readArguments(args, {});
	} catch (error) {
		if (error instanceof BadArguments) return error.message;
		throw error;
	}
	return 'taken';
};

describe('the arguments of a run of the recordings', () => {
	it('fills in what was left out, and takes the secrets from the environment', () => {
		const given = readArguments([...LOCAL, '--client', 'readonly=22'], {
			CIPP_SECRET_READONLY: 'hidden',
		});

		expect(given).toEqual({
			cipp: 'http://127.0.0.1:7071',
			tokenUrl: 'http://127.0.0.1:7071/common/oauth2/v2.0/token',
			clients: {
				editor: { id: '11', secret: 'none' },
				readonly: { id: '22', secret: 'hidden' },
			},
			domains: {},
			out: 'build/record-differences.json',
			write: false,
			node: false,
		});
	});

	it('takes the address with or without /api and a slash at the end', () => {
		const given = readArguments(['--cipp', 'http://localhost:7071/api/', ...LOCAL.slice(2)], {});

		expect(given?.cipp).toBe('http://localhost:7071');
	});

	it('gives nothing when help is asked for', () => {
		expect(readArguments(['--help'], {})).toBeUndefined();
	});

	it.each([
		[['--client', 'editor=11'], /--cipp is missing/],
		[['--cipp', 'cipp.example.com'], /http:\/\/ or https:\/\//],
		[['--cipp', 'ftp://127.0.0.1'], /http:\/\/ or https:\/\//],
		[['--cipp', 'http://127.0.0.1'], /--client editor=<id> is missing/],
		[[...LOCAL, '--client', 'boss=1'], /knows the roles editor, .*not "boss"/],
		[[...LOCAL, '--client', 'readonly'], /needs <name>=<value>/],
		[[...LOCAL, '--node'], /--node goes with --write/],
		[[...LOCAL, '--microsoft', 'http://10.0.0.5:1'], /stand-in for Microsoft on this computer/],
		[[...LOCAL, '--nonsense'], /nonsense/],
	])('refuses %j', (args, message) => {
		expect(refusalOf(args)).toMatch(message);
	});
});

describe('an address that is not this computer', () => {
	it.each([
		'https://cipp.example.com',
		'http://10.0.0.5:7071',
		'http://127.0.0.1.example.com',
		'http://localhost.example.com',
		'http://127.0.0.1@cipp.example.com',
		'http://[2001:db8::1]',
	])('is refused without the option that names it: %s', (address) => {
		expect(refusalOf(['--cipp', address, ...LOCAL.slice(2)])).toMatch(/is not this computer/);
	});

	it.each(['cipp.example.org', 'example.com', 'CIPP', 'true', 'http://cipp.example.com'])(
		'is refused when the option names something else: %s',
		(named) => {
			expect(refusalOf([...REMOTE, '--i-mean-it', named])).toMatch(
				/add --i-mean-it cipp\.example\.com/,
			);
		},
	);

	it.each(['cipp.example.com', 'https://cipp.example.com'])(
		'is taken when the option names exactly it: %s',
		(named) => {
			expect(refusalOf([...REMOTE, '--i-mean-it', named])).toBe('taken');
		},
	);

	it('must be named with its port', () => {
		const args = ['--cipp', 'https://cipp.example.com:8443', '--client', 'editor=11'];

		expect(refusalOf([...args, '--i-mean-it', 'cipp.example.com'])).toMatch(/is not this computer/);
		expect(refusalOf([...args, '--i-mean-it', 'cipp.example.com:8443'])).toBe('taken');
	});
});

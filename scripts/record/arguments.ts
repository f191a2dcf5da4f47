import { parseArgs } from 'node:util';

import type { Client } from './target';

/** What a run of the recordings is told on the command line. */
export interface RecordArguments {
	/** Address of CIPP without `/api` and without a slash at the end. */
	cipp: string;
	/** Address of a stand-in for Microsoft, if there is one. */
	microsoft?: string;
	tokenUrl: string;
	clients: Record<string, Client>;
	/** Domains of the recordings, and what stands for them at this CIPP. */
	domains: Record<string, string>;
	/** Version whose recordings are played; CIPP is asked when left out. */
	version?: string;
	/** Only cases whose name holds this text. */
	only?: string;
	/** File for the differences. */
	out: string;
	/** Whether the recordings are rewritten with what was answered. */
	write: boolean;
	/** Whether the node itself is run for its recordings; goes with `write`. */
	node: boolean;
}

/** The command line cannot be used; the message says why. */
export class BadArguments extends Error {}

export const USAGE = `Sends the recorded requests to a CIPP and compares its answers with the recorded ones.

Usage: npm run record -- --cipp <address> [options]

  --cipp <address>          CIPP's address, for example http://127.0.0.1:7071
  --i-mean-it <host>        needed for every address that is not loopback: its host, exactly
  --microsoft <address>     a stand-in for Microsoft that answers GET /__log, GET /__reset and
                            POST /__fail; without it, cases with failing calls are left out
  --token-url <address>     where tokens are given out; <cipp>/common/oauth2/v2.0/token if left out
  --client <role>=<id>      API client of a role (editor, readonly, ip, unknown, admin), repeatable;
                            its secret stands in the environment: CIPP_SECRET_<ROLE>
  --as <domain>=<domain>    a domain of the recordings, and the one of your test tenant, repeatable
  --version <version>       play the recordings of this version; CIPP is asked if left out
  --only <text>             only cases whose name holds the text
  --out <file>              where the differences go; build/record-differences.json if left out
  --write                   rewrite the recordings of that version with what was answered
  --node                    with --write: run the built node again for the recordings of the node

The cases disable, change and delete users. Point it at nothing but a CIPP made for tests.
Exit code: 0 all alike, 1 something differs, 2 wrong use.`;

/**
 * Reads the command line.
 *
 * @param args what stands after the script's name
 * @param environment where the secrets are: `CIPP_SECRET_EDITOR` and its like
 * @returns the arguments; undefined when help was asked for
 * @throws BadArguments when something is missing or wrong, or the address is not confirmed
 */
export function readArguments(
	args: string[],
	environment: Record<string, string | undefined>,
): RecordArguments | undefined {
	const values = parsedArguments(args);
	if (values.help) return undefined;
	if (values.cipp === undefined) throw new BadArguments('--cipp is missing.');
	const cipp = addressOf('--cipp', values.cipp);
	const host = new URL(cipp).host;
	const confirmed = values['i-mean-it'];
	if (!isLoopback(cipp) && confirmed !== host && confirmed !== values.cipp) {
		throw new BadArguments(
			`${host} is not this computer, and the cases change and delete users. If it is a CIPP made for tests, add --i-mean-it ${host}`,
		);
	}
	const microsoft = values.microsoft && addressOf('--microsoft', values.microsoft);
	if (microsoft && !isLoopback(microsoft)) {
		throw new BadArguments('--microsoft is a stand-in for Microsoft on this computer.');
	}
	if (values.node && !values.write) throw new BadArguments('--node goes with --write.');
	return {
		cipp,
		...(microsoft ? { microsoft } : {}),
		tokenUrl: values['token-url']
			? addressOf('--token-url', values['token-url'])
			: `${cipp}/common/oauth2/v2.0/token`,
		clients: clientsOf(pairs('--client', values.client), environment),
		domains: pairs('--as', values.as),
		...(values.version ? { version: values.version } : {}),
		...(values.only ? { only: values.only } : {}),
		out: values.out,
		write: values.write,
		node: values.node,
	};
}

function parsedArguments(args: string[]) {
	try {
		return parseArgs({
			args,
			options: {
				cipp: { type: 'string' },
				'i-mean-it': { type: 'string' },
				microsoft: { type: 'string' },
				'token-url': { type: 'string' },
				client: { type: 'string', multiple: true, default: [] },
				as: { type: 'string', multiple: true, default: [] },
				version: { type: 'string' },
				only: { type: 'string' },
				out: { type: 'string', default: 'build/record-differences.json' },
				write: { type: 'boolean', default: false },
				node: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
			},
		}).values;
	} catch (error) {
		throw new BadArguments(error instanceof Error ? error.message : String(error));
	}
}

/**
 * Whether an address is this computer. A name other than localhost is not looked up: it may change.
 *
 * @param address a URL
 */
export function isLoopback(address: string): boolean {
	const { hostname } = new URL(address);
	return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function addressOf(option: string, text: string): string {
	if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
		throw new BadArguments(`${option} needs an address that begins with http:// or https://.`);
	}
	return text.replace(/\/+$/, '').replace(/\/api$/i, '');
}

function pairs(option: string, texts: string[]): Record<string, string> {
	return Object.fromEntries(
		texts.map((text) => {
			const [name, value, ...more] = text.split('=');
			if (!name || !value || more.length > 0) {
				throw new BadArguments(`${option} needs <name>=<value>, not "${text}".`);
			}
			return [name, value] as const;
		}),
	);
}

/** The API clients of a CIPP on this computer that takes any secret. */
const ROLES = ['editor', 'readonly', 'ip', 'unknown', 'admin'];

function clientsOf(
	ids: Record<string, string>,
	environment: Record<string, string | undefined>,
): Record<string, Client> {
	const stray = Object.keys(ids).find((role) => !ROLES.includes(role));
	if (stray !== undefined) {
		throw new BadArguments(`--client knows the roles ${ROLES.join(', ')}, not "${stray}".`);
	}
	if (!ids.editor) throw new BadArguments('--client editor=<id> is missing.');
	return Object.fromEntries(
		Object.entries(ids).map(([role, id]) => [
			role,
			{ id, secret: environment[`CIPP_SECRET_${role.toUpperCase()}`] ?? 'none' },
		]),
	);
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { resources } from '../../nodes/Cipp/resources';
import { CHANGED_DEFAULTS } from '../../nodes/Cipp/version';
import type { FrozenParameter } from '../support/frozenParameters';
import { frozen, shownParameters } from '../support/frozenParameters';

const FOLDER = join(__dirname, '..', 'fixtures', 'parameters');

/** What stands in front of and behind the fields of every operation. */
const ANY_OPERATION = 'anyOperation.json';

type Frozen = Record<string, FrozenParameter>;

/** Resource and operation of everything that the node can do. */
export const OPERATIONS = resources.flatMap(({ value, operations }) =>
	operations.map((operation) => [value, operation.value] as const),
);

/** Names of the files that stand for an operation: `user.offboardUser.json`. */
export function frozenFiles(): string[] {
	return readdirSync(FOLDER).filter((file) => file !== ANY_OPERATION);
}

/** The file of an operation. */
export function fileOf(resource: string, operation: string): string {
	return `${resource}.${operation}.json`;
}

/**
 * What is frozen of an operation in a version of the node. The files hold the first version; later
 * ones differ in the defaults that are listed as changed, and in nothing else.
 *
 * @throws Error when nothing is frozen of the operation, with what to do
 */
export function frozenIn(version: number, resource: string, operation: string): Frozen {
	const file = fileOf(resource, operation);
	if (!existsSync(join(FOLDER, file))) {
		throw new Error(
			`Nothing is frozen of ${resource}.${operation}. Run \`npm run freeze\` and commit test/fixtures/parameters/${file}: from then on its parameters cannot change unnoticed.`,
		);
	}
	const known = { ...contentOf(ANY_OPERATION), ...contentOf(file) };
	for (const [path, { since, now }] of Object.entries(CHANGED_DEFAULTS)) {
		const parameter = known[path];
		if (parameter && version >= since) parameter.default = now;
	}
	return known;
}

function contentOf(file: string): Frozen {
	return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Frozen;
}

/**
 * Adds to the files what is not in them: new operations, new parameters, and new values of a choice.
 *
 * @throws Error when something that is frozen is not there any more as it was; nothing is written
 */
export function freeze(): void {
	const written = new Map<string, Frozen>();
	for (const [resource, operation] of OPERATIONS) {
		const file = fileOf(resource, operation);
		const known = existsSync(join(FOLDER, file)) ? contentOf(file) : {};
		const general = contentOf(ANY_OPERATION);
		const now = frozen(shownParameters(resource, operation));
		const changes = changed({ ...general, ...known }, now);
		if (changes.length > 0) throw new Error(`${resource}.${operation}: ${changes.join('; ')}`);
		// What is there keeps its place, so that the difference shows only what is new.
		const paths = [...new Set([...Object.keys(known), ...Object.keys(now)])];
		const own = paths.filter((path) => !(path in general)).map((path) => [path, now[path]]);
		written.set(file, Object.fromEntries(own) as Frozen);
	}
	for (const [file, own] of written) {
		writeFileSync(join(FOLDER, file), `${JSON.stringify(own, null, '\t')}\n`);
	}
}

/** What workflows rely on and do not find any more. A choice may get further values. */
export function changed(known: Frozen, now: Frozen): string[] {
	return Object.entries(known).flatMap(([path, { values, ...was }]) => {
		if (!now[path]) return [`${path} is gone, which workflows hold`];
		const { values: offered = [], ...is } = now[path];
		const lost = (values ?? []).filter((value) => !offered.includes(value));
		if (lost.length > 0) return [`${path} does not offer ${lost.join(', ')} any more`];
		return JSON.stringify(was) === JSON.stringify(is)
			? []
			: [`${path} was ${JSON.stringify(was)} and is ${JSON.stringify(is)}`];
	});
}

import { join } from 'node:path';

import type { Request } from '../../scripts/record/recording';
import { readRecordings } from '../../scripts/record/recording';
import { CASES } from '../user/cases';

/** Members that no recording holds, and why they may be sent all the same. */
const UNRECORDED: Record<string, string> = {
	'listmfausers ?.UseReportDB: string':
		'CIPP read it, and answered 500: its cached report was empty when it was recorded.',
};

/** Every member of a request by its path, with its JSON type. */
function membersOf({
	endpoint,
	query,
	body,
}: Pick<Request, 'endpoint' | 'query' | 'body'>): string[] {
	const found: string[] = [];
	const walk = (value: unknown, path: string) => {
		if (Array.isArray(value)) {
			found.push(`${path}: list`);
			value.forEach((entry) => walk(entry, `${path}[]`));
		} else if (typeof value === 'object' && value !== null && '$$typeof' in value) {
			// What a test expects only as a text of some form.
			found.push(`${path}: string`);
		} else if (typeof value === 'object' && value !== null) {
			for (const [name, inner] of Object.entries(value)) walk(inner, `${path}.${name}`);
		} else {
			found.push(`${path}: ${value === null ? 'null' : typeof value}`);
		}
	};
	walk(query ?? {}, `${endpoint.toLowerCase()} ?`);
	walk(body ?? {}, endpoint.toLowerCase());
	return found;
}

describe('what the tests of the operations say that the node sends', () => {
	const accepted = new Set(
		[...readRecordings(join(__dirname)).values()]
			.flat()
			.filter(({ client, microsoft }) => client === undefined && !microsoft)
			.flatMap(({ exchanges }) => exchanges.filter(({ status }) => status === 200))
			.flatMap(membersOf),
	);
	const used = new Set<string>();

	it.each(CASES.map(({ operation, requests }) => ({ operation, requests })))(
		'CIPP took every member of $operation, in this letter case and type',
		({ requests }) => {
			const unknown = requests.flatMap(membersOf).filter((member) => !accepted.has(member));
			for (const member of unknown) used.add(member);

			expect(unknown.filter((member) => !(member in UNRECORDED))).toEqual([]);
			expect(requests.length).toBeGreaterThan(0);
		},
	);

	it('has no exception that is not needed', () => {
		expect(Object.keys(UNRECORDED).filter((member) => !used.has(member))).toEqual([]);
	});
});

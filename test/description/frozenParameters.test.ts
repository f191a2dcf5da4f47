import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { resources } from '../../nodes/Cipp/resources';
import operations from '../fixtures/operations.json';
import { CHANGED_DEFAULTS, NODE_VERSIONS } from '../../nodes/Cipp/version';
import { frozen, shownParameters } from '../support/frozenParameters';

const FOLDER = join(__dirname, '..', 'fixtures', 'parameters');

/** `user.offboardUser.json` holds what is frozen of Offboard User. */
const FILES = readdirSync(FOLDER).map((file) => {
	const [resource = '', operation = ''] = file.split('.');
	return [resource, operation, file] as const;
});

it.each(Object.entries(operations))(
	'%s has the operations of the workflows that exist',
	(resource, values) => {
		const there = resources.find(({ value }) => value === resource)?.operations ?? [];

		expect(there.map(({ value }) => value)).toEqual(expect.arrayContaining(values));
	},
);

it('there is something frozen', () => {
	expect(FILES.map(([, , file]) => file)).toContain('user.offboardUser.json');
});

/** What is frozen of an operation, in a version of the node. */
function knownIn(version: number, file: string) {
	const known = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as ReturnType<typeof frozen>;
	for (const [path, { since, now }] of Object.entries(CHANGED_DEFAULTS)) {
		const parameter = known[path];
		if (parameter && version >= since) parameter.default = now;
	}
	return known;
}

// A workflow stores names and values of parameters, and leaves out what has its default. A name, a
// value or a default that changes makes workflows do something else, without a word to anybody.
// What is new belongs into the file; what is there stays as it is. The files hold the first version
// of the node; later ones differ in the defaults that are listed as changed, and in nothing else.
describe.each(NODE_VERSIONS)('in version %s of the node', (version) => {
	it.each(FILES)(
		'the parameters of %s > %s are those of the workflows that exist',
		(resource, operation, file) => {
			expect(frozen(shownParameters(resource, operation, version))).toEqual(knownIn(version, file));
		},
	);
});

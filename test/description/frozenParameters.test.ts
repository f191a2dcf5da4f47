import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { resources } from '../../nodes/Cipp/resources';
import operations from '../fixtures/operations.json';
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

// A workflow stores names and values of parameters, and leaves out what has its default. A name, a
// value or a default that changes makes workflows do something else, without a word to anybody.
// What is new belongs into the file; what is there stays as it is.
it.each(FILES)(
	'the parameters of %s > %s are those of the workflows that exist',
	(resource, operation, file) => {
		const known = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as unknown;

		expect(frozen(shownParameters(resource, operation))).toEqual(known);
	},
);

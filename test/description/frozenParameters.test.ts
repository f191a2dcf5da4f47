import { NODE_VERSIONS } from '../../nodes/Cipp/version';
import { frozen, shownParameters } from '../support/frozenParameters';
import { changed, fileOf, freeze, frozenFiles, frozenIn, OPERATIONS } from './frozenFiles';

// Set by `npm run freeze`, which writes down what is new.
if ((globalThis as { freeze?: boolean }).freeze === true) freeze();

// A workflow stores names and values of parameters, and leaves out what has its default. A name, a
// value or a default that changes makes workflows do something else, without a word to anybody.
// What is new belongs into the files (`npm run freeze`); what is there stays as it is.
describe.each(NODE_VERSIONS)('in version %s of the node', (version) => {
	it.each(OPERATIONS)(
		'the parameters of %s > %s are those of the workflows that exist',
		(resource, operation) => {
			expect(frozen(shownParameters(resource, operation, version))).toEqual(
				frozenIn(version, resource, operation),
			);
		},
	);
});

it('no operation is gone that workflows hold', () => {
	const there = OPERATIONS.map(([resource, operation]) => fileOf(resource, operation));

	expect(frozenFiles().filter((file) => !there.includes(file))).toEqual([]);
	expect(there).toContain('user.offboardUser.json');
});

it('an operation of which nothing is frozen is told what to do', () => {
	expect(() => frozenIn(1, 'user', 'madeUp')).toThrow(
		/Nothing is frozen of user\.madeUp\. Run `npm run freeze`/,
	);
});

describe('what is frozen', () => {
	const known = { state: { type: 'options', default: 'on', values: ['on', 'off'] } };

	it('may be added to', () => {
		const more = { type: 'options', default: 'on', values: ['on', 'off', 'auto'] };

		expect(changed(known, { state: more, other: { type: 'string', default: '' } })).toEqual([]);
	});

	it.each([
		[{}, /^state is gone/],
		[{ state: { ...known.state, values: ['on'] } }, /^state does not offer off any more/],
		[{ state: { ...known.state, default: 'off' } }, /^state was .* and is /],
		[{ state: { ...known.state, type: 'string' } }, /^state was .* and is /],
	])('must not become %j', (now, problem) => {
		expect(changed(known, now)).toEqual([expect.stringMatching(problem)]);
	});
});

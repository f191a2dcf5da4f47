import { Cipp } from '../../nodes/Cipp/Cipp.node';
import codex from '../../nodes/Cipp/Cipp.node.json';
import { resources } from '../../nodes/Cipp/resources';
import { CippTrigger } from '../../nodes/CippTrigger/CippTrigger.node';
import { eventOptions } from '../../nodes/CippTrigger/events';

/** What people type who look for this node and do not know its name. */
const SEARCHES = [
	'cipp',
	'cyberdrain',
	'offboarding',
	'microsoft 365 offboarding',
	'user offboarding',
	'employee offboarding',
	'terminate employee',
	'leaver',
	'disable user',
	'shared mailbox',
];

/** Long enough for two lines of the list of operations, which is 358 px wide. */
const TWO_LINES = 112;

// n8n takes a node for found when its name or one of its other names holds all letters of the search
// in their order (`fuzzyMatchSimple` of @n8n/utils).
const holds = (name: string, search: string) => {
	let rest = search;
	for (const letter of name.toLowerCase()) if (letter === rest[0]) rest = rest.slice(1);
	return rest === '';
};

describe('the search of the node panel', () => {
	it.each(SEARCHES)('finds the node for “%s”', (search) => {
		expect(
			[new Cipp().description.displayName, ...codex.alias].filter((name) => holds(name, search)),
		).not.toEqual([]);
	});
});

describe('the node panel', () => {
	it('shows one description for both nodes, since n8n takes that of the trigger for the node', () => {
		expect(new CippTrigger().description.description).toBe(new Cipp().description.description);
	});

	it('opens with users, and with Offboard user', () => {
		const [first] = resources;
		const [list] = new Cipp().description.properties.filter(({ name }) => name === 'operation');

		expect(first?.value).toBe('user');
		expect(list?.options?.[0]).toMatchObject({ value: 'offboardUser', action: 'Offboard user' });
	});

	const operations = resources.flatMap(({ operations: all }) => all);

	it.each(operations.map(({ action, description }) => [action, description] as const))(
		'%s has no article, and a description of two lines',
		(action, description) => {
			expect(action).not.toMatch(/\b(a|an|the)\b/i);
			expect(description.length).toBeLessThanOrEqual(TWO_LINES);
		},
	);

	it('says of the trigger what completed', () => {
		expect(eventOptions.map(({ action }) => action)).toEqual([
			'On offboarding completed',
			'On offboarding completed with errors',
			'On offboarding failed',
			'On offboarding started',
		]);
	});
});

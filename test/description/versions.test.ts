import type { INodeParameters } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import { Cipp } from '../../nodes/Cipp/Cipp.node';
import {
	CHANGED_DEFAULTS,
	CURRENT_VERSION,
	defaultIn,
	NODE_VERSIONS,
} from '../../nodes/Cipp/version';

const { description } = new Cipp();

/** What n8n keeps of the parameters of a node: in the workflow, or with all defaults filled in. */
function kept(typeVersion: number, parameters: INodeParameters, withDefaults: boolean) {
	return NodeHelpers.getNodeParameters(
		description.properties,
		parameters,
		withDefaults,
		false,
		{ typeVersion, parameters } as never,
		description,
	);
}

describe('the versions of the node', () => {
	it('include the first, and new nodes get the last', () => {
		expect(description.version).toEqual(NODE_VERSIONS);
		expect(description.defaultVersion).toBe(CURRENT_VERSION);
		expect(NODE_VERSIONS[0]).toBe(1);
		expect(Math.max(...NODE_VERSIONS)).toBe(CURRENT_VERSION);
	});

	it('differ in defaults from a version on that exists', () => {
		for (const [path, { since, before, now }] of Object.entries(CHANGED_DEFAULTS)) {
			expect(NODE_VERSIONS).toContain(since);
			expect(defaultIn(path as keyof typeof CHANGED_DEFAULTS, 1)).toBe(before);
			expect(defaultIn(path as keyof typeof CHANGED_DEFAULTS, since)).toBe(now);
			expect(now).not.toBe(before);
		}
	});
});

describe.each(NODE_VERSIONS)('a node of version %s', (version) => {
	const offboarding = { resource: 'user', operation: 'offboardUser', waitForCompletion: true };
	const waiting = { resource: 'offboarding', operation: 'wait' };

	it.each([
		['Offboard User', offboarding],
		['Wait', waiting],
	])('keeps the options for waiting that %s was given, and no others', (_name, parameters) => {
		for (const verify of [true, false]) {
			const given: INodeParameters = { ...parameters, waitOptions: { verify, maximumWait: 15 } };

			expect(kept(version, given, false)).toMatchObject({ waitOptions: given.waitOptions });
			expect(kept(version, given, true)?.waitOptions).toEqual(given.waitOptions);
		}
		expect(kept(version, parameters, true)?.waitOptions).toEqual({});
		expect(kept(version, parameters, false)).not.toHaveProperty('waitOptions');
	});

	it('says in the panel what holds for Verify', () => {
		const fields = description.properties.filter(
			({ name, displayOptions }) =>
				name === 'waitOptions' && displayOptions?.show?.['@version']?.includes(version),
		);
		const members = fields.flatMap(({ options = [] }) => options);

		expect(fields).toHaveLength(2);
		expect(members.filter(({ name }) => name === 'verify')).toEqual([
			expect.objectContaining({ default: version >= 1.1 }),
			expect.objectContaining({ default: version >= 1.1 }),
		]);
	});
});

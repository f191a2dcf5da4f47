import type { INodeParameters, INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { NodeHelpers, Workflow } from 'n8n-workflow';

import { Cipp } from '../../nodes/Cipp/Cipp.node';
import type * as CippModule from '../../nodes/Cipp/Cipp.node';
import { SWITCH_STEPS, VALUE_STEPS } from '../../nodes/Cipp/offboarding/order/steps';
import { NODE_VERSIONS } from '../../nodes/Cipp/version';
import { shownParameters } from '../support/frozenParameters';

const { description } = new Cipp();
const offboard = shownParameters('user', 'offboardUser');
const byName = new Map(offboard.map((property) => [property.name, property]));

/** Collections with their members, at any depth. */
function collections(properties: INodeProperties[]): Array<[INodeProperties, INodeProperties[]]> {
	return properties.flatMap((property) => {
		const members =
			property.type === 'collection'
				? (property.options as INodeProperties[])
				: property.type === 'fixedCollection'
					? (property.options as INodePropertyCollection[]).flatMap(({ values }) => values)
					: [];
		return members.length > 0
			? [[property, members] as [INodeProperties, INodeProperties[]], ...collections(members)]
			: [];
	});
}

/** The parameters that n8n works out for a node of a version with these. */
function workedOutIn(typeVersion: number, parameters: INodeParameters): INodeParameters {
	const { properties } = description;
	const node = { typeVersion, parameters } as never;
	return (
		NodeHelpers.getNodeParameters(properties, parameters, true, false, node, description) ?? {}
	);
}

const workedOut = (parameters: INodeParameters) => workedOutIn(1, parameters);

it('is plain data, so that the build can write it down', () => {
	expect(JSON.parse(JSON.stringify(description))).toEqual(description);
});

const OFFBOARDING: INodeParameters = { resource: 'user', operation: 'offboardUser' };

/** What decides in the editor whether the form shows More Fields. */
function areFurtherShown(typeVersion: number, more: INodeParameters): unknown {
	const parameters = workedOutIn(typeVersion, { ...OFFBOARDING, ...more });
	const node = { name: 'CIPP', type: 'cipp', typeVersion, position: [0, 0], parameters } as never;
	const nodeTypes = { getByNameAndVersion: () => new Cipp() } as never;
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	return workflow.expression.getParameterValue(
		parameters.moreFieldsShown as string,
		null,
		0,
		0,
		'CIPP',
		[],
		'manual',
		{},
	);
}

describe('Show All Steps and Fields: those that few need', () => {
	it('are out of the way in a new node, and shown in one that exists', () => {
		expect(areFurtherShown(1.1, {})).toBe(false);
		expect(areFurtherShown(1.1, { moreFields: true })).toBe(true);
		expect(areFurtherShown(1, {})).toBe(true);
	});

	it.each([
		['a text', 'AccessAutomap', 'manager@contoso.com'],
		['an expression', 'AccessSendAs', '={{ "manager@contoso.com" }}'],
		['a label', 'userName', 'Jane Doe'],
		['a choice', 'PostExecution', ['email']],
		['a step', 'DisableOneDriveSharing', true],
	])('show what holds %s', (_kind, name, value) => {
		expect(areFurtherShown(1.1, { [name]: value })).toBe(true);
	});

	it('keep what they hold, shown or not: n8n drops the value of what does not show', () => {
		const filled = {
			tenantLabel: 'Contoso',
			PostExecution: ['email'],
			AccessSendAs: '={{ $json.manager }}',
			ClearImmutableId: '={{ $json.synced }}',
			KeepCopy: true,
		};
		for (const version of NODE_VERSIONS) {
			expect(workedOutIn(version, { ...OFFBOARDING, ...filled })).toMatchObject(filled);
		}
	});

	it('are those of Offboard User alone', () => {
		const others = workedOutIn(1.1, { operation: 'getAll', AccessSendAs: '={{ $json.manager }}' });

		expect(others).not.toHaveProperty('AccessSendAs');
		expect(others).not.toHaveProperty('moreFieldsShown');
	});
});

describe('the names that workflows of another CIPP node bring along', () => {
	it.each([
		'ConvertToShared',
		'RemoveLicenses',
		'ResetPass',
		'DeleteUser',
		'RemoveMFADevices',
		'RevokeSessions',
		'RemoveGroups',
		'removePermissions',
		'RemoveMobile',
		'RemoveRules',
		'DisableSignIn',
		'HideFromGAL',
		'removeCalendarInvites',
		'ClearImmutableId',
		'disableForwarding',
		'KeepCopy',
		'Scheduled',
		'tenantLabel',
		'tenantDomain',
		'forward',
		'userName',
		'userEmail',
		'requestOptions',
	])('%s stands at the top level of Offboard User', (name) => {
		expect(byName.has(name)).toBe(true);
	});
});

describe('the steps', () => {
	it('are all there', () => {
		for (const { wireName, displayName } of [...SWITCH_STEPS, ...VALUE_STEPS]) {
			expect(byName.get(wireName)?.displayName).toBe(displayName);
		}
		expect(SWITCH_STEPS.length + VALUE_STEPS.length).toBe(26);
	});

	it('are all off', () => {
		for (const { wireName } of SWITCH_STEPS) {
			expect(byName.get(wireName)).toMatchObject({ type: 'boolean', default: false });
		}
		for (const { wireName } of VALUE_STEPS) {
			const { default: value } = byName.get(wireName) ?? {};
			expect(typeof value === 'object' ? value : { value }).toMatchObject({ value: '' });
		}
		expect(byName.get('KeepCopy')?.default).toBe(false);
	});
});

describe('the description', () => {
	it('requires the tenant and the user, and nothing else', () => {
		const required = offboard.filter((property) => property.required).map(({ name }) => name);

		expect(required).toEqual(['tenantDomain', 'userEmail']);
	});

	it('signs in with OAuth2 unless the API key is chosen', () => {
		expect(byName.get('authentication')).toMatchObject({
			default: 'oAuth2',
			options: [{ value: 'oAuth2' }, { value: 'apiKey' }],
		});
	});

	it('has no display options inside of collections: n8n cannot open such workflows', () => {
		const found = collections(description.properties);

		expect(found.length).toBeGreaterThan(1);
		for (const [, members] of found) {
			for (const member of members) expect(member).not.toHaveProperty('displayOptions');
		}
	});

	it('shows no name twice for the same operation', () => {
		expect(byName.size).toBe(offboard.length);
	});

	it('is built without collation rules, which take longer to load than anything else', () => {
		const compare = jest.spyOn(String.prototype, 'localeCompare');
		jest.isolateModules(() => {
			const { Cipp: Fresh } = jest.requireActual<typeof CippModule>('../../nodes/Cipp/Cipp.node');
			expect(new Fresh().description.properties).toEqual(new Cipp().description.properties);
		});
		expect(compare).not.toHaveBeenCalled();
		compare.mockRestore();
	});

	it('is usable as a tool', () => {
		expect(description.usableAsTool).toBe(true);
	});

	it('has Request Options as n8n gives them to declarative nodes, and one of its own', () => {
		const requestOptions = byName.get('requestOptions');
		const members = new Map(
			collections([requestOptions as INodeProperties]).flatMap(([, list]) =>
				list.map((member) => [member.name, member.type] as const),
			),
		);

		expect(Object.fromEntries(members)).toEqual({
			batching: 'fixedCollection',
			batchSize: 'number',
			batchInterval: 'number',
			allowUnauthorizedCerts: 'boolean',
			proxy: 'string',
			sendWithoutTenantCheck: 'boolean',
			timeout: 'number',
		});
		expect(requestOptions).toMatchObject({ type: 'collection', default: {}, isNodeSetting: true });
	});
});

describe("n8n's own reading of the parameters", () => {
	const FILLED: INodeParameters = {
		authentication: 'oAuth2',
		resource: 'user',
		operation: 'offboardUser',
		tenantDomain: { __rl: true, mode: 'domain', value: 'contoso.com' },
		userEmail: { __rl: true, mode: 'userPrincipalName', value: 'jane@contoso.com' },
		DisableSignIn: true,
		PostExecution: ['email'],
		options: { allowPastDate: true },
		requestOptions: {
			batching: { batch: { batchSize: 5, batchInterval: 10 } },
			allowUnauthorizedCerts: true,
			proxy: 'http://proxy:3128',
			timeout: 1000,
		},
	};

	it('keeps everything that a user filled in', () => {
		expect(workedOut(FILLED)).toMatchObject(FILLED);
	});

	it('fills in the defaults of everything else', () => {
		const parameters = workedOut(OFFBOARDING);

		expect(parameters).toMatchObject({
			authentication: 'oAuth2',
			Scheduled: '',
			PostExecution: [],
			options: {},
			requestOptions: {},
		});
		for (const { wireName } of SWITCH_STEPS) expect(parameters[wireName]).toBe(false);
	});

	it('keeps plain texts where a picker is, as workflows of another node have them', () => {
		const plain = {
			...FILLED,
			tenantDomain: 'contoso.com',
			userEmail: '={{ $json.login }}',
			forward: 'manager@contoso.com',
		};

		expect(workedOut(plain)).toMatchObject(plain);
	});

	it('fills in the batch that is chosen but left as it is', () => {
		const parameters = workedOut({ ...FILLED, requestOptions: { batching: { batch: {} } } });

		expect(parameters.requestOptions).toMatchObject({
			batching: { batch: { batchSize: 50, batchInterval: 1000 } },
		});
	});
});

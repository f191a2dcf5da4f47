import type { INodeParameters, INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import { Cipp } from '../../nodes/Cipp/Cipp.node';
import type * as CippModule from '../../nodes/Cipp/Cipp.node';
import { SWITCH_STEPS, VALUE_STEPS } from '../../nodes/Cipp/offboarding/order/steps';
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

/** The parameters that n8n works out for a node with these. */
function workedOut(parameters: INodeParameters): INodeParameters | null {
	const node = { typeVersion: 1, parameters } as never;
	return NodeHelpers.getNodeParameters(
		description.properties,
		parameters,
		true,
		false,
		node,
		description,
	);
}

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
		expect(SWITCH_STEPS.length + VALUE_STEPS.length).toBe(25);
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
		const parameters = workedOut({ resource: 'user', operation: 'offboardUser' }) ?? {};

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

		expect(parameters?.requestOptions).toMatchObject({
			batching: { batch: { batchSize: 50, batchInterval: 1000 } },
		});
	});
});

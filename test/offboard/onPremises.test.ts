import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { CippTest } from '../support/cipp';
import { LEAVERS, startCippTest } from '../support/cipp';

let t: CippTest;
beforeEach(async () => {
	t = await startCippTest({ runMode: 'manual' });
});
afterEach(async () => await t.close());

const SAM = 'sam.synced@contoso.com';

/** Three leavers of whom the second is synced from a local Active Directory. */
const WITH_SAM: IDataObject[] = LEAVERS.map((leaver, index) =>
	index === 1 ? { tenant: 'contoso.com', upn: SAM } : leaver,
);

const STEPS: INodeParameters = {
	DisableSignIn: true,
	RevokeSessions: true,
	HideFromGAL: true,
	RemoveGroups: true,
	forward: 'manager@contoso.com',
	AccessAutomap: 'manager@contoso.com',
	options: { ifAlreadyQueued: 'queueAgain', checkUsersExist: true },
};

const LOCAL = {
	samAccountName: 'sam.synced',
	distinguishedName: 'CN=Sam Synced,OU=Sales,DC=corp,DC=contoso,DC=com',
	domain: 'corp.contoso.com',
	userPrincipalName: 'sam.synced@corp.contoso.com',
	securityIdentifier: 'S-1-5-21-1004336348-1177238915-682003330-1105',
};

const onPremises = (json: IDataObject | undefined) =>
	json?.onPremises as (IDataObject & { actions: IDataObject[] }) | undefined;

describe('a user who is synced from a local Active Directory', () => {
	it('comes with what was to follow the offboarding, which the cloud refuses too', async () => {
		const { output } = await t.run({
			items: WITH_SAM,
			parameters: {
				DisableSignIn: true,
				options: { checkUsersExist: true },
				afterLeaving: {
					displayNamePrefix: 'zz ',
					department: 'Left',
					clearFields: ['jobTitle'],
				},
			},
		});

		expect(onPremises(output[1]?.json)?.actions[1]).toMatchObject({
			step: 'UpdateProfile',
			action: 'changeProperties',
			value: { displayNamePrefix: 'zz ', department: 'Left', cleared: ['jobTitle'] },
			reported: 'warning',
		});
	});

	it('comes with what has to be done there, and the others do not', async () => {
		const { output } = await t.run({ items: WITH_SAM, parameters: STEPS });

		expect(output.map(({ json }) => 'onPremises' in json)).toEqual([false, true, false]);
		const { actions, ...account } = onPremises(output[1]?.json) ?? { actions: [] };
		expect(account).toEqual({ required: true, ...LOCAL });
		expect(
			actions.map(({ step, action, attribute, when, reported }) => [
				step,
				action,
				attribute,
				when,
				reported,
			]),
		).toEqual([
			['DisableSignIn', 'disableAccount', 'userAccountControl', 'always', null],
			['RemoveGroups', 'removeFromGroups', 'memberOf', 'always', null],
			['HideFromGAL', 'hideFromAddressLists', 'msExchHideFromAddressLists', 'always', null],
			['forward', 'forwardEmail', 'altRecipient', 'always', null],
		]);
		expect(actions.map(({ value }) => value)).toEqual([
			undefined,
			undefined,
			undefined,
			'manager@contoso.com',
		]);
		for (const { description } of actions) expect(description).toMatch(/^[A-Z].{10,}/);
	});

	it('costs no request more than the others', async () => {
		await t.run({ items: WITH_SAM, parameters: STEPS });

		expect(t.cipp.requestsTo('ListGraphRequest').map(({ query }) => query.tenantFilter)).toEqual([
			'contoso.com',
			'northwind.example',
		]);
		expect(t.cipp.requestsTo('ExecOffboardUser')).toHaveLength(3);
	});

	it('is told of before anything is sent, in a preview', async () => {
		const { output } = await t.run({
			items: WITH_SAM,
			parameters: { ...STEPS, previewOnly: true },
		});

		expect(output.map(({ json }) => onPremises(json)?.samAccountName)).toEqual([
			undefined,
			'sam.synced',
			undefined,
		]);
		expect(t.cipp.requestsTo('ExecOffboardUser')).toEqual([]);
	});

	it('needs nothing local when every step is of the cloud', async () => {
		const { output } = await t.run({
			items: WITH_SAM,
			parameters: {
				...STEPS,
				DisableSignIn: false,
				HideFromGAL: false,
				RemoveGroups: false,
				forward: '',
			},
		});

		expect(onPremises(output[1]?.json)).toEqual({ required: false, ...LOCAL, actions: [] });
	});

	it('may need something, depending on the local domain', async () => {
		const { output } = await t.run({
			items: WITH_SAM,
			parameters: {
				ConvertToShared: true,
				ResetPass: true,
				DisableSignIn: false,
				options: STEPS.options as INodeParameters,
			},
		});

		const { required, actions } = onPremises(output[1]?.json) ?? { actions: [] };
		expect(required).toBe(false);
		expect(actions.map(({ step, when }) => [step, when])).toEqual([
			['ResetPass', 'ifNeeded'],
			['ConvertToShared', 'ifNeeded'],
		]);
	});

	it('is still told of when n8n tries the node again', async () => {
		t.cipp.fault({
			endpoint: 'ExecOffboardUser',
			user: 'mike@northwind.example',
			status: 503,
			times: 1,
		});
		const { output } = await t.run({
			items: WITH_SAM,
			parameters: STEPS,
			nodeSettings: { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 },
		});

		expect(output).toHaveLength(3);
		expect(onPremises(output[1]?.json)?.samAccountName).toBe('sam.synced');
		expect(t.cipp.requestsTo('ExecOffboardUser')).toHaveLength(4);
	});

	it('shares a request with others and is told of all the same', async () => {
		const { output } = await t.run({
			items: WITH_SAM,
			parameters: {
				...STEPS,
				options: { ...(STEPS.options as INodeParameters), usersPerRequest: 10 },
			},
		});

		expect(t.cipp.requestsTo('ExecOffboardUser')).toHaveLength(2);
		expect(output.map(({ json }) => 'onPremises' in json)).toEqual([false, true, false]);
	});
});

describe('without a look-up of the users', () => {
	it('nothing is said of the local domain, and nothing more is asked', async () => {
		const { output } = await t.run({
			items: WITH_SAM,
			parameters: { ...STEPS, options: { ifAlreadyQueued: 'queueAgain' } },
		});

		expect(output.map(({ json }) => 'onPremises' in json)).toEqual([false, false, false]);
		expect(t.cipp.requestsTo('ListGraphRequest')).toEqual([]);
	});
});

describe('a synced user who was waited for', () => {
	let runs: CippTest;
	beforeEach(async () => {
		runs = await startCippTest();
	});
	afterEach(async () => await runs.close());

	it('comes with what CIPP reported of each step', async () => {
		const { output } = await runs.run({
			items: WITH_SAM,
			parameters: { ...STEPS, waitForCompletion: true, waitOptions: { pollInterval: 1 } },
		});

		const { actions } = onPremises(output[1]?.json) ?? { actions: [] };
		expect(actions.map(({ step, reported }) => [step, reported])).toEqual([
			['DisableSignIn', 'warning'],
			['RemoveGroups', 'warning'],
			['HideFromGAL', 'success'],
			['forward', 'success'],
		]);
	});
});

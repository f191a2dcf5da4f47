import { startCippTest, type CippTest } from '../support/cipp';

let bench: CippTest;
beforeEach(async () => {
	bench = await startCippTest();
	const defaults: Record<string, unknown> = {
		'contoso.com': { HideFromGAL: true, DeleteUser: false, RevokeSessions: true, KeepCopy: true },
		'fabrikam.com': { disableForwarding: true, postExecution: { email: true } },
		'northwind.example': null,
	};
	for (const tenant of bench.cipp.directory.tenants) {
		tenant.offboardingDefaults = defaults[tenant.defaultDomainName] as never;
	}
});
afterEach(async () => await bench.close());

const bodies = () => bench.cipp.requestsTo('ExecOffboardUser').map(({ body }) => body);

describe('the offboarding defaults of the tenant', () => {
	it('add to what is chosen in the node, which wins', async () => {
		const { output } = await bench.run({
			parameters: {
				startFrom: 'tenantDefaults',
				RevokeSessions: false,
				forward: '={{ "sales@" + $json.tenant }}',
			},
		});
		expect(bodies()).toMatchObject([
			{ DisableSignIn: true, HideFromGAL: true, RevokeSessions: true, KeepCopy: true },
			{ DisableSignIn: true, PostExecution: { webhook: false, email: true, psa: false } },
			{ DisableSignIn: true },
		]);
		expect(bodies()[0]).not.toHaveProperty('DeleteUser');
		expect(bodies()[1]).not.toHaveProperty('disableForwarding');
		expect(output[0]?.json.stepSources).toEqual({
			DisableSignIn: 'node',
			RevokeSessions: 'tenantDefaults',
			HideFromGAL: 'tenantDefaults',
			forward: 'node',
		});
		expect(output[2]?.json.warnings).toEqual(['CIPP has no offboarding defaults for the tenant.']);
	});

	it('do not apply unless asked for', async () => {
		await bench.run({});
		expect(bench.cipp.requestsTo('ListTenants').map(({ query }) => query)).toEqual([{}]);
		expect(bodies()[0]).not.toHaveProperty('HideFromGAL');
	});

	it('leave a user without any step refused, and nothing is sent for that one', async () => {
		const { output, errors } = await bench.run({
			parameters: { startFrom: 'tenantDefaults', DisableSignIn: false, RevokeSessions: false },
			nodeSettings: { onError: 'continueErrorOutput' },
		});
		expect(output).toHaveLength(2);
		expect(errors).toHaveLength(1);
		expect(errors[0]?.json.message).toContain('No offboarding step is chosen');
		expect(errors[0]?.json.upn).toBe('mike@northwind.example');
	});

	it('refuse the run when they cannot be read', async () => {
		bench.cipp.fault({
			endpoint: 'ListTenants',
			when: ({ query }) => query.IncludeOffboardingDefaults !== undefined,
			status: 403,
			text: 'no right',
		});
		const { error } = await bench.run({ parameters: { startFrom: 'tenantDefaults' } });
		expect(error?.message).toContain('could not be read: no right');
		expect(error).toMatchObject({ httpCode: '403' });
		expect(error?.description).toMatch(/keeps the API client out.*Not submitted: items 1-2/);
		expect(bodies()).toHaveLength(0);
	});
});

import { sitesOf, type SimSite } from '../../simulator/directory/sites';
import { NAMES } from '../user/operationCase';
import { freshUserTest, runsForJane } from '../user/runOperation';
import { describeResource } from './matrix';
import { siteCases } from './site.cases';

describeResource('site', siteCases);

describe('sites', () => {
	const test = freshUserTest();

	const run = runsForJane(test, 'site', { returnAll: true });

	const SALES = { siteUrl: 'https://contoso.sharepoint.com/sites/Sales' };

	const sales = (): SimSite => {
		const tenant = test.cipp.directory.managedTenant('contoso.com');
		const found = tenant && sitesOf(tenant)[0];
		if (!found) throw new Error('There is no site.');
		return found;
	};

	it('of all tenants come from cached reports, and an empty cache is no list', async () => {
		const all = await run('getAll', { allTenants: true });
		expect(all.output.map(({ json }) => json.tenantDomain)).toEqual(
			test.cipp.directory.managed().map(({ defaultDomainName }) => defaultDomainName),
		);

		test.cipp.fault({ endpoint: 'ListSites', json: [], times: 2 });
		expect((await run('getAll', { allTenants: true })).error?.message).toMatch(/cached no sites/);
		expect((await run('getAll', {})).error?.message).toMatch(/lists no sites/);
	});

	it('can have no OneDrives at all', async () => {
		test.cipp.fault({ endpoint: 'ListSites', json: [] });

		expect((await run('getAll', { siteKind: 'OneDriveUsageAccount' })).output).toEqual([]);
	});

	it.each(['contoso', 'http://contoso.sharepoint.com/sites/Sales', 'https://example.com/sites/x'])(
		'are not looked for at “%s”',
		async (siteUrl) => {
			const { error } = await run('getAllMembers', { siteUrl });

			expect(error?.message).toMatch(/no address of SharePoint/);
			expect(test.cipp.requestsTo('ListSiteMembers')).toEqual([]);
		},
	);

	it('say what CIPP could not read of external users', async () => {
		const nobody = { DisplayName: null, LoginName: null, AcceptedAs: null, InvitedAs: null };
		test.cipp.fault({
			endpoint: 'ListSharePointExternalUsers',
			json: { Results: [nobody, { LoginName: 'i:0#.f|membership|x', DisplayName: 'X' }] },
		});
		const { output } = await run('getAllExternalUsers', {});

		expect(output).toHaveLength(1);
		expect(output[0]?.json.warnings).toEqual([expect.stringContaining('members of sites')]);
	});

	it('are not changed when CIPP claims it and they do not show it', async () => {
		test.cipp.fault({
			endpoint: 'ExecSetSharePointMember',
			json: { Results: `Successfully added ${NAMES.jane} as a member of x.` },
		});

		expect((await run('addMember', SALES)).error?.message).toMatch(/does not show the user/);
	});

	it('that SharePoint does not show leave a claimed change unconfirmed', async () => {
		test.cipp.fault({ endpoint: 'ListSiteMembers', json: { Results: [] } });
		const { output } = await run('addMember', SALES);

		expect(output[0]?.json).toMatchObject({
			success: true,
			confirmed: false,
			warnings: [expect.stringContaining('does not show who is in the site')],
		});
	});

	it('say who is still there through a group', async () => {
		sales().roles.Members.push(NAMES.jane);
		test.cipp.fault({
			endpoint: 'ListSiteMembers',
			json: {
				Results: [
					{
						LoginName: NAMES.jane,
						UserPrincipalName: NAMES.jane,
						Group: 'Members',
						Type: 'User (via M365 Group)',
					},
				],
			},
		});
		const { output } = await run('removeMember', SALES);

		expect(output[0]?.json).toMatchObject({
			confirmed: true,
			warnings: [expect.stringContaining('through a Microsoft 365 group')],
		});
	});

	it('are granted by their address too', async () => {
		const { output } = await run('grantAccess', { accessTo: 'site', ...SALES });

		expect(output[0]?.json).toMatchObject({ confirmed: true, siteUrl: SALES.siteUrl });
		expect(test.cipp.requestsTo('ExecSharePointPerms').map(({ body }) => body)).toEqual([
			{
				tenantFilter: 'contoso.com',
				onedriveAccessUser: [NAMES.jane],
				URL: SALES.siteUrl,
				RemovePermission: false,
			},
		]);
	});

	it('keep the owner of a OneDrive in it', async () => {
		const { error } = await run('removeAccess', { oneDriveOwner: NAMES.jane.toUpperCase() });

		expect(error?.message).toMatch(/owner of the OneDrive, who would lose access/);
		expect(test.cipp.requestsTo('ExecSharePointPerms')).toEqual([]);
	});

	const NEW = { siteDescription: 'x', siteOwner: NAMES.jane };

	it.each([
		[
			'without a letter in their name',
			[{ ...NEW, siteName: '§§' }],
			/nothing can stand in an address/,
		],
		[
			'with the address of another one',
			[
				{ ...NEW, siteName: 'A B' },
				{ ...NEW, siteName: 'a-b'.replace('-', '') },
			],
			/gives the address of another new site/,
		],
		['without an owner', [{ ...NEW, siteName: 'A', siteOwner: 'nobody' }], /“Owner”/],
		['of which there is none', [], /“Sites” is empty/],
	])('%s are not created', async (_name, entry, message) => {
		const { error } = await run('createMany', { sites: { entry } });

		expect(error?.message).toMatch(message);
		expect(test.cipp.requestsTo('AddSiteBulk')).toEqual([]);
	});

	it('have an outcome each', async () => {
		const result = await test.run(
			'createMany',
			[{ tenant: 'contoso.com' }],
			{
				resource: 'site',
				sites: { entry: ['Sales', 'New', 'Odd'].map((siteName) => ({ ...NEW, siteName })) },
			},
			{ onError: 'continueErrorOutput' },
		);

		expect(result.errors[0]?.json.error).toMatchObject({
			outcome: 'unknown',
			sites: [
				{
					name: 'Sales',
					outcome: 'failed',
					reason: expect.stringContaining('already exists') as string,
				},
				{ name: 'New', outcome: 'created' },
				{ name: 'Odd', outcome: 'created' },
			],
		});
	});

	it.each([
		[200, null, /without saying what it did/],
		[
			500,
			'Failed to create new SharePoint site A with URL x. An error occurred while provisioning the site.',
			/while provisioning/,
		],
	])('may be there when CIPP answers %d and %j', async (status, Results, message) => {
		test.cipp.fault({ endpoint: 'AddSite', status, json: { Results } });
		const { error } = await run('create', { ...NEW, siteName: 'A' });

		expect(error?.message).toMatch(message);
		expect(error?.description).toMatch(/before you run it again/);
	});

	it('that are being provisioned are said to be so', async () => {
		test.cipp.fault({
			endpoint: 'AddSite',
			json: {
				Results:
					'Successfully created new SharePoint site A with URL https://contoso.sharepoint.com/sites/A. The site is however currently being provisioned. Please wait for it to finish.',
			},
		});
		const { output } = await run('create', { ...NEW, siteName: 'A' });

		expect(output[0]?.json).toMatchObject({
			outcome: 'provisioning',
			siteUrl: 'https://contoso.sharepoint.com/sites/A',
			confirmed: false,
		});
	});
});

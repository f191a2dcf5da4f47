import { INTUNE_ID, intuneOf } from '../../simulator/directory/intune';
import { queueOf } from '../../simulator/endpoints/tables/appQueue';
import { everythingSaid } from '../support/runResult';
import { freshUserTest, runsForJane } from '../user/runOperation';
import { appCases } from './app.cases';
import { describeResource } from './matrix';
import { graphRefuses } from './ofTenants';

/** An expression that gives nothing: a field left empty does not get past n8n. */
const NOTHING = '={{ "" }}';

describeResource('app', appCases);

/** A field with these groups. */
const list = (...groups: string[]) => ({ entry: groups.map((id) => ({ id })) });

describe('App', () => {
	const test = freshUserTest();

	const run = runsForJane(test, 'app', { returnAll: true, appId: INTUNE_ID.portal });

	const contoso = () => {
		const tenant = test.cipp.directory.managedTenant('contoso.com');
		if (!tenant) throw new Error('The simulator has no contoso.com');
		return tenant;
	};

	/** Two groups that nobody is in. */
	const groups = () => {
		const [sales, staff] = ['Sales', 'Staff'].map((displayName, place) => ({
			id: `5a1e5000-0000-4000-8000-00000000000${place}`,
			displayName,
			kind: 'security' as const,
		}));
		if (!sales || !staff) throw new Error('There are two of them');
		contoso().groups = [sales, staff];
		return [sales, staff] as const;
	};

	const bodies = (endpoint: string) => test.cipp.requestsTo(endpoint).map(({ body }) => body);

	const store = { storePackageId: 'XP1', appName: 'App One' };

	it('names the groups that get a queued app, as CIPP finds them by nothing else', async () => {
		const [{ id, displayName }] = groups();
		const { error, output } = await run('addStore', {
			...store,
			assignTo: 'groups',
			assignedGroups: list(id),
		});

		expect(error).toBeUndefined();
		expect(bodies('AddStoreApp')).toMatchObject([
			{ AssignTo: 'customGroup', CustomGroup: displayName },
		]);
		expect(output[0]?.json).toMatchObject({ queued: true, assignedGroups: [id] });
	});

	it.each([
		['a pattern', 'All *', /takes \*, \? and commas/],
		['the name of another', '', /which 2 groups of contoso\.com have/],
	])('queues nothing when the name of a group is %s', async (_what, name, message) => {
		const [first, second] = groups();
		first.displayName = name || second.displayName;
		const { error } = await run('addStore', {
			...store,
			assignTo: 'groups',
			assignedGroups: list(first.id),
		});

		expect(error?.message).toMatch(message);
		expect(bodies('AddStoreApp')).toEqual([]);
	});

	it.each([
		['an app of the name is there', 'company portal', /has an app of this name \(/],
		['one waits already', 'Datto RMM', /which is queued for contoso\.com already/],
	])('queues nothing when %s', async (_what, appName, message) => {
		const { error } = await run('addStore', { ...store, appName });

		expect(error?.message).toMatch(message);
		expect(bodies('AddStoreApp')).toEqual([]);
	});

	it('says so when the queue was worked off at once', async () => {
		test.cipp.fault({
			endpoint: 'AddStoreApp',
			json: { Results: 'Successfully added Store App for contoso.com to queue.' },
		});
		const { output } = await run('addStore', store);

		expect(output[0]?.json).toMatchObject({
			queued: true,
			confirmed: false,
			warnings: [expect.stringMatching(/not in its queue\. It may have been taken out already/)],
		});
	});

	it('is no success when CIPP took no tenant', async () => {
		test.cipp.fault({ endpoint: 'AddStoreApp', json: { Results: null } });
		const { error } = await run('addStore', store);

		expect(error?.message).toMatch(/without saying what it did/);
	});

	it.each([
		['datto', { dattoUrl: 'https://d.x', dattoGuid: NOTHING }, /“Site GUID” is empty/],
		['huntress', { huntressOrgKey: 'o', huntressAccountKey: NOTHING }, /“Account Key” is empty/],
		['syncro', { syncroUrl: NOTHING }, /“Client URL” is empty/],
		['ninja', {}, /Choose one of: ConnectWise Automate/],
	])('queues no agent of %s without its values', async (mspTool, parameters, message) => {
		const { error } = await run('addMsp', { mspTool, appName: 'Agent', ...parameters });

		expect(error?.message).toMatch(message);
		expect(test.cipp.requests).toEqual([]);
	});

	it('gives nothing out of what installs an agent', async () => {
		queueOf(test.cipp).forEach((row) => (row.cmdLine = "-GUID 'T0ps3cret'"));
		const result = await run('getAllQueued', { simplify: false, allTenants: true });

		expect(result.output.length).toBeGreaterThan(1);
		expect(everythingSaid(result)).not.toContain('T0ps3cret');
	});

	it('does not add Office where it is', async () => {
		await run('addOffice', {});
		const { error } = await run('addOffice', {});

		expect(error?.message).toMatch(/has Microsoft 365 Apps already/);
		expect(bodies('AddOfficeApp')).toHaveLength(1);
	});

	it('does not know whether Office was added when CIPP says that it was not', async () => {
		test.cipp.fault({
			endpoint: 'AddOfficeApp',
			json: { Results: 'Failed to add Office App for contoso.com: No matching groups resolved' },
		});
		const { error } = await run('addOffice', { assignTo: 'devices' });

		expect(error?.context).toMatchObject({ data: { outcome: 'unknown' } });
	});

	it.each([
		['append', 3, {}],
		['replaceAll', 2, { assignmentMode: 'replace' }],
		['replaceGroups', 3, { assignmentMode: 'replace', assignmentDirection: 'include' }],
		['replaceExclusions', 3, { assignmentMode: 'replace', assignmentDirection: 'exclude' }],
	])('assigns by IDs, and replaces only what was chosen: %s', async (mode, count, sent) => {
		const [included, left] = groups();
		const { error, output } = await run('assign', {
			assignTo: 'groups',
			assignedGroups: list(included.id),
			assignmentMode: mode,
			options: { excludedGroups: list(left.id) },
		});

		expect(error).toBeUndefined();
		expect(output[0]?.json).toMatchObject({ confirmed: true, excludedGroups: [left.id] });
		expect(bodies('ExecAssignApp')).toEqual([
			{
				tenantFilter: 'contoso.com',
				ID: INTUNE_ID.portal,
				GroupIds: [included.id],
				ExcludeGroupIds: [left.id],
				Intent: 'Required',
				assignmentMode: 'append',
				...sent,
			},
		]);
		expect(intuneOf(contoso()).apps[0]?.assignments).toHaveLength(count);
	});

	it.each([
		['groups without any', { assignTo: 'groups' }, /“Groups” is empty/],
		['nobody at all', { assignTo: 'nobody' }, /“Excluded Groups” is empty/],
		[
			'what would leave nobody',
			{
				assignTo: 'nobody',
				assignmentMode: 'replaceAll',
				options: { excludedGroups: list(INTUNE_ID.filter) },
			},
			/would leave nobody/,
		],
		[
			'a filter that is not there',
			{ assignTo: 'devices', options: { assignmentFilter: 'Win12' } },
			/no name of a filter of contoso\.com\. There are: Win11 only/,
		],
	])('assigns nothing to %s', async (_what, parameters, message) => {
		const { error } = await run('assign', parameters);

		expect(error?.message).toMatch(message);
		expect(bodies('ExecAssignApp')).toEqual([]);
	});

	it('is no success when Intune does not show the assignment', async () => {
		test.cipp.fault({
			endpoint: 'ExecAssignApp',
			json: { Results: `Assigned Application ${INTUNE_ID.portal} to them` },
		});
		const { error } = await run('assign', {
			assignTo: 'groups',
			assignedGroups: list(INTUNE_ID.filter),
		});

		expect(error?.message).toMatch(/does not show all of the assignments/);
	});

	it('deletes nothing without a confirmation', async () => {
		const { error } = await run('delete', {});

		expect(error?.message).toMatch(/“Confirm Deletion” is off/);
		expect(test.cipp.requests).toEqual([]);
	});

	it('deletes nothing from the queue that does not wait', async () => {
		const { error } = await run('deleteQueued', { queuedAppId: INTUNE_ID.portal });

		expect(error?.message).toMatch(/which does not wait any more/);
		expect(bodies('RemoveQueuedApp')).toEqual([]);
	});

	it('tells an empty list from one that Microsoft refused', async () => {
		test.cipp.fault({ endpoint: 'ListApps', json: [] });
		graphRefuses(test.cipp);
		const { error } = await run('getAll', {});

		expect(error?.message).toMatch(/Insufficient privileges/);
	});

	it('does not take an empty list for an answer when Microsoft has apps', async () => {
		test.cipp.fault({ endpoint: 'ListApps', json: [] });
		const { output, error } = await run('getAll', {});

		expect(output).toEqual([]);
		expect(error?.message).toMatch(/^CIPP lists no apps of contoso\.com, and Microsoft has some/);
	});

	it('takes an empty list for one when Microsoft has only what CIPP does not list', async () => {
		test.cipp.fault({ endpoint: 'ListApps', json: [] });
		test.cipp.fault({
			endpoint: 'ListGraphRequest',
			json: { Results: [{ id: 'a', appAvailability: 'global', isAssigned: false }] },
		});
		const { output, error } = await run('getAll', {});

		expect(error).toBeUndefined();
		expect(output).toEqual([]);
	});

	it('says of which tenant an app is, and how old that is, in the list of all', async () => {
		const { output } = await run('getAll', { allTenants: true });

		expect(output[1]?.json).toMatchObject({
			tenantDomain: 'fabrikam.com',
			collectedAt: '2026-11-26T03:00:00Z',
		});
	});
});

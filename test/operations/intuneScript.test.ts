import { INTUNE_ID } from '../../simulator/directory/intune';
import { freshUserTest, runsForJane } from '../user/runOperation';
import { intuneScriptCases } from './intuneScript.cases';
import { describeResource } from './matrix';

describeResource('intuneScript', intuneScriptCases);

describe('Intune Script', () => {
	const test = freshUserTest();

	const run = runsForJane(test, 'intuneScript', {
		intuneScriptId: INTUNE_ID.wallpaper,
		returnAll: true,
	});

	const someUnread = (...found: object[]) => ({
		endpoint: 'ListIntuneScript',
		json: [...found, { displayName: '', scriptType: 'Linux' }],
	});

	it('deletes nothing without a confirmation', async () => {
		const { error } = await run('delete', {});

		expect(error?.message).toMatch(/“Confirm Deletion” is off/);
		expect(test.cipp.requests).toEqual([]);
	});

	it('says that a kind could not be read in the place of not finding a script', async () => {
		test.cipp.fault(someUnread());
		const { error } = await run('delete', { confirmDeletion: true });

		expect(error?.message).toMatch(/Linux: no reason was given/);
		expect(test.cipp.requestsTo('RemoveIntuneScript')).toEqual([]);
	});

	it('does not confirm a deletion when a kind could not be read', async () => {
		test.cipp.fault({ ...someUnread(), nth: 2 });
		const { output } = await run('delete', { confirmDeletion: true });

		expect(output[0]?.json).toMatchObject({
			deleted: true,
			confirmed: false,
			warnings: [expect.stringMatching(/could not be read back: CIPP answered: Linux/)],
		});
	});

	it('is no success when the script is still there', async () => {
		test.cipp.fault({
			endpoint: 'RemoveIntuneScript',
			json: { Results: `Deleted Windows script Set wallpaper with ID: ${INTUNE_ID.wallpaper}` },
		});
		const { error } = await run('delete', { confirmDeletion: true });

		expect(error?.message).toMatch(/the script is still there/);
	});

	it('says of which tenant a script is, and how old that is, in the list of all', async () => {
		const { output } = await run('getAll', { allTenants: true });

		expect(output[1]?.json).toMatchObject({
			tenantDomain: 'fabrikam.com',
			collectedAt: '2026-11-26T03:00:00Z',
		});
	});
});

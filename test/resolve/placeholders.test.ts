import type { INodeParameters } from 'n8n-workflow';

import { LEAVERS, startCippTest, type CippTest } from '../support/cipp';
import { offboardBodies, plainBody, usersAsked } from '../support/requests';
import { failedItems } from '../support/runResult';
import { giveManagers } from './managers';

const JOHN = 'john.smith@fabrikam.com';

let t: CippTest;
beforeEach(async () => {
	t = await startCippTest({ runMode: 'manual' });
	giveManagers(t);
});
afterEach(async () => await t.close());

const FILLING: INodeParameters = {
	DisableSignIn: false,
	RevokeSessions: false,
	Scheduled: '2036-12-01T17:00:00',
	OOO: '<p>[User] left on [date]. Write to <b>[manager]</b>, [managerEmail]. <!--[if mso]--> [[x]]</p>',
	reference: 'HR [userEmail] [user]',
	options: { ifAlreadyQueued: 'queueAgain', checkUsersExist: false, fillPlaceholders: true },
};

const continuing = { onError: 'continueErrorOutput' } as const;

describe('placeholders', () => {
	it('are filled in for each user, in the reply as HTML', async () => {
		t.cipp.directory.findUser('manager@fabrikam.com').displayName = 'Research & <Development>';
		await t.run({ parameters: FILLING, settings: { timezone: 'Europe/Amsterdam' } });

		const names = ['Mona Manager', 'Research &amp; &lt;Development&gt;'];
		expect(offboardBodies(t.cipp).slice(0, 2)).toEqual(
			LEAVERS.slice(0, 2).map(({ tenant, upn, name }, index) => ({
				...plainBody(String(tenant), String(upn), {
					OOO: `<p>${String(name)} left on 2036-12-01. Write to <b>${names[index]}</b>, manager@${String(tenant)}. <!--[if mso]--> [x]</p>`,
					reference: `HR ${String(upn)} ${String(name)}`,
				}),
				Scheduled: { enabled: true, date: 2111760000 },
			})),
		);
	});

	it('need no look-up where the directory has no part in them', async () => {
		await t.run({
			parameters: { ...FILLING, OOO: 'Gone since [date], [userEmail]', reference: '' },
		});

		expect(t.cipp.requestsTo('ListGraphBulkRequest')).toEqual([]);
		expect(offboardBodies(t.cipp).map(({ OOO }) => OOO)).toEqual(
			LEAVERS.map(({ upn }) => `Gone since 2036-12-01, ${String(upn)}`),
		);
	});

	it('that do not exist refuse the item, with those that do', async () => {
		const result = await t.run({
			parameters: { ...FILLING, OOO: '={{ $itemIndex === 1 ? "[boss]" : "[manager]" }}' },
			nodeSettings: continuing,
		});

		expect(failedItems(result).map(({ message }) => message)).toEqual([
			'“Out of Office Message” holds [boss], which is no placeholder. Use one of [user], [userEmail], [manager], [managerEmail], [date], or write [[boss]] for the text in brackets.',
		]);
		expect(usersAsked(t.cipp)).toEqual(['jane.doe@contoso.com', 'mike@northwind.example']);
	});

	it('that are empty in the directory refuse the item', async () => {
		t.cipp.directory.findUser('manager@fabrikam.com').mail = null;
		const result = await t.run({ parameters: FILLING, nodeSettings: continuing });

		expect(failedItems(result).map(({ message }) => message)).toEqual([
			'“Out of Office Message” holds [managerEmail], for which the directory has nothing. Fill it in there, or write the text without it.',
		]);
		expect(usersAsked(t.cipp)).toHaveLength(2);
	});

	it('of the manager take the whole text along, where steps without a manager are left out', async () => {
		t.cipp.directory.findUser(JOHN).manager = null;
		const { output } = await t.run({
			parameters: {
				...FILLING,
				DisableSignIn: true,
				options: { ...(FILLING.options as INodeParameters), ifNoManager: 'leaveOut' },
			},
		});

		expect(offboardBodies(t.cipp)[1]).toMatchObject({
			DisableSignIn: true,
			reference: `HR ${JOHN} John Smith`,
		});
		expect(offboardBodies(t.cipp)[1]).not.toHaveProperty('OOO');
		expect(output[1]?.json.warnings).toEqual([
			'“Out of Office Message” is left out, because the user has no manager in the directory.',
		]);
	});

	it('stay as they are without Fill Placeholders, and texts in brackets pass without a word', async () => {
		const { output } = await t.run({
			parameters: {
				...FILLING,
				OOO: '={{ $itemIndex === 1 ? "[manager] and [Date]" : "[EXTERNAL] gone" }}',
				reference: '[boss]',
				options: { ifAlreadyQueued: 'queueAgain', checkUsersExist: false },
			},
		});

		expect(offboardBodies(t.cipp).map(({ OOO }) => OOO)).toEqual([
			'[EXTERNAL] gone',
			'[manager] and [Date]',
			'[EXTERNAL] gone',
		]);
		expect(output.map(({ json }) => json.warnings)).toEqual([
			[],
			[
				'“Out of Office Message” holds [manager] and [date], sent as it stands. Fill Placeholders under Options fills it in.',
			],
			[],
		]);
	});
});

import type { INodeParameters } from 'n8n-workflow';

import { giveManagers } from '../resolve/managers';
import { each, freshCipp, JANE, JOHN, jsonOf, MIKE, waitingWith } from './waiting';

const cipp = freshCipp({ version: '10.9.0' });
const urlOf = (user: string) => cipp().cipp.directory.findUser(user).oneDrive?.url;

const toManager = (tenant: string) => [`manager@${tenant}`];
const GRANT: INodeParameters = { OnedriveAccess: '={{ "manager@" + $json.tenant }}' };

beforeEach(() => giveManagers(cipp()));

describe('the link to the OneDrive', () => {
	it('is read back with those who have access, and null where nobody has got any', async () => {
		cipp().cipp.failStep({ user: JOHN, step: 'OnedriveAccess' });
		const result = await cipp().run({ parameters: { ...GRANT, ...waitingWith({ verify: true }) } });

		const link = (user: string, tenant: string) => ({
			url: urlOf(user),
			grantedTo: toManager(tenant),
			restsOn: 'readBack',
		});
		expect(each(result, 'oneDrive')).toEqual([
			link(JANE, 'contoso.com'),
			null,
			link(MIKE, 'northwind.example'),
		]);
		expect(urlOf(JANE)).toMatch(/^https:\/\/contoso-my\.sharepoint\.com\/personal\/jane/);
	});

	it('rests on CIPP’s line where nothing is read back', async () => {
		cipp().cipp.failStep({ user: JOHN, step: 'OnedriveAccess' });
		const result = await cipp().run({
			parameters: { ...GRANT, ...waitingWith({ verify: false }) },
		});

		expect(each(result, 'oneDrive')).toEqual([
			{ url: urlOf(JANE), grantedTo: toManager('contoso.com'), restsOn: 'reported' },
			null,
			{ url: urlOf(MIKE), grantedTo: toManager('northwind.example'), restsOn: 'reported' },
		]);
	});

	it('is not given where reading back shows no access, whatever CIPP says', async () => {
		cipp().cipp.failStep({ user: JOHN, step: 'OnedriveAccess', effect: 'none' });
		const result = await cipp().run({ parameters: { ...GRANT, ...waitingWith({ verify: true }) } });

		expect(each(result, 'oneDrive')[1]).toBeNull();
		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
	});

	it('rests on CIPP’s line where the row of the owner is missing', async () => {
		const rowOfManager = {
			UserPrincipalName: 'manager@fabrikam.com',
			LoginName: 'i:0#.f|membership|manager@fabrikam.com',
			IsSiteAdmin: true,
		};
		cipp().cipp.fault({
			endpoint: 'ListSiteMembers',
			user: 'fabrikam.com',
			json: { Results: [rowOfManager] },
		});
		const result = await cipp().run({ parameters: { ...GRANT, ...waitingWith({ verify: true }) } });

		expect(each(result, 'oneDrive')).toMatchObject([
			{ restsOn: 'readBack' },
			{ url: urlOf(JOHN), restsOn: 'reported' },
			{ restsOn: 'readBack' },
		]);
		expect(each(result, 'status')).toEqual(Array(3).fill('completed'));
	});

	it('is no member of an item that asked for no access, or did not wait', async () => {
		const asked = await cipp().run({ parameters: GRANT });
		const waited = await cipp().run({ parameters: waitingWith(), executionId: '232' });

		for (const json of [...jsonOf(asked), ...jsonOf(waited)]) {
			expect(json).not.toHaveProperty('oneDrive');
		}
		expect([...jsonOf(asked), ...jsonOf(waited)]).toHaveLength(6);
	});
});

describe('the link from CIPP 10.7, whose line names the documents', () => {
	const old = freshCipp({ version: '10.7.0' });
	beforeEach(() => giveManagers(old()));

	it('is that of the OneDrive itself', async () => {
		const result = await old().run({
			parameters: { ...GRANT, ...waitingWith({ verify: false }) },
		});

		expect(each(result, 'oneDrive')).toEqual(
			[JANE, JOHN, MIKE].map((user) => ({
				url: old().cipp.directory.findUser(user).oneDrive?.url,
				grantedTo: [`manager@${user.split('@')[1] ?? ''}`],
				restsOn: 'reported',
			})),
		);
	});
});

import type * as Workflow from 'n8n-workflow';

import { FREE_NUMBER, LOCATION_ID } from '../../simulator/directory/teams';
import { ID } from '../user/operationCase';
import { freshUserTest, runsForJane } from '../user/runOperation';
import { describeResource } from './matrix';
import { teamsPhoneCases } from './team.cases';

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof Workflow>('n8n-workflow'),
	sleep: async () => await Promise.resolve(),
}));

describeResource('teamsPhone', teamsPhoneCases);

describe('a telephone number', () => {
	const test = freshUserTest();

	const run = runsForJane(test, 'teamsPhone', { returnAll: true });

	const sent = () => [
		...test.cipp.requestsTo('ExecTeamsVoicePhoneNumberAssignment'),
		...test.cipp.requestsTo('ExecRemoveTeamsVoicePhoneNumberAssignment'),
	];

	const JANES = '+15550100123';

	it('that the user has already is left alone', async () => {
		const { output } = await run('assign', { phoneNumber: JANES });

		expect(output[0]?.json).toMatchObject({ success: true, unchanged: true });
		expect(sent()).toEqual([]);
	});

	it('that somebody else has is not taken away', async () => {
		const { error } = await run('assign', { phoneNumber: JANES, userEmail: 'manager@contoso.com' });

		expect(error?.message).toMatch(/assigned to jane\.doe@contoso\.com\. Unassign it first/);
		expect(sent()).toEqual([]);
	});

	it('gets an emergency location', async () => {
		const parameters = { assignTo: 'location', locationId: LOCATION_ID };
		const { output } = await run('assign', { phoneNumber: JANES, ...parameters });

		expect(output[0]?.json).toMatchObject({ confirmed: true, locationId: LOCATION_ID });
		expect(sent().map(({ body }) => body)).toEqual([
			{
				TenantFilter: 'contoso.com',
				input: { value: LOCATION_ID },
				PhoneNumber: JANES,
				PhoneNumberType: 'CallingPlan',
				locationOnly: true,
			},
		]);
	});

	it('that Teams does not list is sent with its type only', async () => {
		const other = { phoneNumber: '+4930123456' };
		expect((await run('assign', other)).error?.message).toMatch(/Teams does not list/);
		expect((await run('unassign', other)).error?.message).toMatch(/Teams does not list/);
		expect(sent()).toEqual([]);

		const { output } = await run('assign', { ...other, numberKind: 'DirectRouting' });
		expect(output[0]?.json).toMatchObject({ confirmed: true, userId: ID.jane });
		expect(sent()[0]?.body).toMatchObject({ PhoneNumberType: 'DirectRouting' });
	});

	it.each(['030 12345', 'nobody'])('is not “%s”', async (phoneNumber) => {
		expect((await run('assign', { phoneNumber })).error?.message).toMatch(
			/no number in international form/,
		);
		expect(test.cipp.requestsTo('ListTeamsVoice')).toEqual([]);
	});

	it('that nobody has needs no taking away', async () => {
		const { output } = await run('unassign', { phoneNumber: FREE_NUMBER });

		expect(output[0]?.json).toMatchObject({ success: true, unchanged: true, wasAssignedTo: null });
		expect(sent()).toEqual([]);
	});

	it.each(['assign', 'unassign'])(
		'of which Teams does not show the end of %s is unconfirmed',
		async (operation) => {
			const isGiven = operation === 'assign';
			test.cipp.fault({
				endpoint: isGiven
					? 'ExecTeamsVoicePhoneNumberAssignment'
					: 'ExecRemoveTeamsVoicePhoneNumberAssignment',
				json: { Results: `Successfully submitted ${operation}ment of x to y` },
			});
			const { output } = await run(operation, { phoneNumber: isGiven ? FREE_NUMBER : JANES });

			expect(output[0]?.json).toMatchObject({
				confirmed: false,
				warnings: [expect.stringContaining('carries it out in the background')],
			});
		},
	);

	it('that cannot be read is not taken for one that something in front of CIPP refused', async () => {
		test.cipp.fault({ endpoint: 'ListTeamsVoice', status: 403, json: [] });
		const { error } = await run('getAll', {});

		expect(error?.description).toMatch(/does not tell why it could not read the numbers/);
		const assigned = await run('assign', { phoneNumber: FREE_NUMBER });
		expect(assigned.error?.message).toMatch(/telephone numbers of contoso\.com could not be read/);
		expect(sent()).toEqual([]);
	});
});

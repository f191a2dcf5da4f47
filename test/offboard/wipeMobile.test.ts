import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { failedItems } from '../support/runResult';
import {
	detailsOf,
	each,
	freshCipp,
	JANE,
	JOHN,
	jsonOf,
	MIKE,
	stepsOf,
	waitingWith,
} from '../waiting/waiting';

const WIPE: INodeParameters = { DisableSignIn: false, WipeMobile: true, RevokeSessions: true };
const IGNORED = 'Wipe Account on Mobile Devices is ignored without a word by CIPP before 10.10.';

describe('the account wipe of mobile devices in CIPP 10.10', () => {
	const cipp = freshCipp({ version: 'newer' });

	it('is done for each user, and one whose wipe fails or has no device is not confirmed', async () => {
		cipp().cipp.failStep({ user: JOHN, step: 'WipeMobile' });
		const { mailbox } = cipp().cipp.directory.findUser(JANE);
		const result = await cipp().run({ parameters: { ...WIPE, ...waitingWith({ verify: true }) } });

		expect(jsonOf(result).map((json) => detailsOf(json, 'WipeMobile')[0])).toMatchObject([
			{
				status: 'success',
				message: `Successfully issued an account-only wipe for 2 mobile devices for ${JANE}: iPhone 15; Galaxy S24`,
				restsOn: 'reported',
			},
			{ status: 'failure' },
			{ status: 'skipped' },
		]);
		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
		expect(each(result, 'unconfirmedSteps')).toEqual([[], ['WipeMobile'], []]);
		expect(mailbox?.mobileDevices.map(({ wiped }) => wiped)).toEqual([true, true]);
	});

	it('is not cut off by the removal of the devices without a warning', async () => {
		const result = await cipp().run({
			parameters: { ...WIPE, RemoveMobile: '={{ $itemIndex === 1 }}' },
		});

		expect(each(result, 'warnings')).toEqual([
			[IGNORED],
			[IGNORED, expect.stringMatching(/^Wipe .* is combined with Remove All Mobile Devices: /)],
			[IGNORED],
		]);
	});
});

describe('the account wipe of mobile devices in CIPP 10.9, which does not know it', () => {
	const cipp = freshCipp({ version: '10.9.0' });

	it('is never a success, because CIPP says nothing of it', async () => {
		const result = await cipp().run({
			parameters: { ...WIPE, WipeMobile: '={{ $itemIndex === 1 }}', ...waitingWith() },
		});

		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
		expect(each(result, 'unconfirmedSteps')).toEqual([[], ['WipeMobile'], []]);
		expect(stepsOf(jsonOf(result)[1])).toEqual(['RevokeSessions: success', 'WipeMobile: unknown']);
	});

	it('is refused as the only step, and the item says what to do', async () => {
		const result = await cipp().run({
			parameters: { ...WIPE, RevokeSessions: '={{ $itemIndex !== 1 }}' },
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(failedItems(result).map(({ error }) => (error as IDataObject).description)).toEqual([
			'CIPP before 10.10 does not know Wipe Account on Mobile Devices. Nothing was queued. Update CIPP, or choose another step beside it.',
		]);
		expect(cipp().cipp.tasks.map(({ Name }) => Name)).toEqual([
			`Offboarding: ${JANE}`,
			`Offboarding: ${MIKE}`,
		]);
	});
});

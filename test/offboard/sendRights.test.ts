import type { INodeParameters } from 'n8n-workflow';

import { SEND_ONLY, startCippTest, type CippTest } from '../support/cipp';
import { offboardBodies, plainBody } from '../support/requests';
import { failedItems } from '../support/runResult';

let t: CippTest;
afterEach(async () => await t.close());

const ALONE: INodeParameters = {
	...SEND_ONLY,
	DisableSignIn: false,
	RevokeSessions: false,
	AccessSendAs: '={{ "boss@" + $json.tenant }}',
};

const IGNORED = 'Mailbox Send As is ignored without a word by CIPP before 10.9.';

describe('a right to send as the only step', () => {
	it('is sent, and CIPP 10.9 takes it', async () => {
		t = await startCippTest({ runMode: 'manual', version: '10.9.0' });
		const { output } = await t.run({ parameters: ALONE });

		expect(output.map(({ json }) => [json.status, json.warnings])).toEqual(
			Array(3).fill(['queued', [IGNORED]]),
		);
		expect(offboardBodies(t.cipp)[1]).toEqual(
			plainBody('fabrikam.com', 'john.smith@fabrikam.com', {
				AccessSendAs: [{ label: 'boss@fabrikam.com', value: 'boss@fabrikam.com' }],
			}),
		);
	});

	it('is refused by CIPP 10.8, and the item says what to do', async () => {
		t = await startCippTest({ runMode: 'manual', version: '10.8.2' });
		const result = await t.run({
			parameters: { ...ALONE, DisableSignIn: '={{ $itemIndex !== 1 }}' },
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(result.output).toHaveLength(2);
		expect(failedItems(result)).toEqual([
			expect.objectContaining({
				message: expect.stringMatching(/^No offboarding actions were selected/) as string,
				error: expect.objectContaining({
					outcome: 'refused',
					httpCode: '400',
					description: expect.stringMatching(
						/^CIPP before 10\.9 does not know Mailbox Send As/,
					) as string,
				}) as object,
			}),
		]);
	});
});

it('a right to send on a mailbox that is hidden comes with a warning', async () => {
	t = await startCippTest({ runMode: 'manual' });
	const { output } = await t.run({
		parameters: {
			...SEND_ONLY,
			HideFromGAL: '={{ $itemIndex === 1 }}',
			AccessSendAs: 'hr@contoso.com',
			AccessSendOnBehalf: 'hr@contoso.com',
		},
	});

	const hidden = output.map(({ json }) =>
		(json.warnings as string[]).filter((text) => text.includes('Hide From Global Address List')),
	);
	expect(hidden.map(({ length }) => length)).toEqual([0, 2, 0]);
});

import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { launchBrowser, openWindow } from '../editor/browser';
import { findChromium } from '../system/programs';
import { draftWorkflow } from '../workflows/draft';
import { cippWebhookTrigger } from '../workflows/nodes';
import { logFolder, setStage, type Stage } from './support/stage';

const chromium = findChromium();
if (!chromium) console.log('The editor is not tested: there is no Chromium on this machine.');
const describeWithBrowser = chromium ? describe : describe.skip;

/** Where the picture goes; CIPP_E2E_IMAGES=docs/images renews that of the documentation. */
const images = process.env.CIPP_E2E_IMAGES ? resolve(process.env.CIPP_E2E_IMAGES) : undefined;

const SECRET = 'a-secret-that-nobody-guesses';
const webhookId = randomUUID();

let stage: Stage;
let browser: Browser;
let page: Page;

describeWithBrowser('the CIPP Webhook Trigger in the editor', () => {
	beforeAll(async () => {
		stage = await setStage();
		const { api, credential, n8n } = stage;
		const secret = await api.createCredential('cippWebhookApi', 'Secret', {
			authType: 'bearer',
			secret: SECRET,
		});
		const id = await api.createWorkflow(
			draftWorkflow(
				'Alerts',
				[
					cippWebhookTrigger({
						credential,
						secret,
						webhookId,
						events: ['alertRaised', 'auditLogAlert', 'deliveryFailed', 'testNotification'],
						cronExpressions: ['0 */10 * * * *'],
					}),
				],
				[],
			),
		);
		browser = await launchBrowser(chromium ?? '');
		page = await (await openWindow(browser, n8n, 'light')).newPage();
		await page.goto(`${n8n.url}/workflow/${id}`);
		await page.getByTestId('canvas-node').first().dblclick();
		await page.getByTestId('ndv').waitFor();
	});

	afterAll(async () => {
		await browser?.close();
		await stage?.clear();
	});

	it('shows the address for CIPP', async () => {
		await page.getByText('Webhook URLs').first().click();
		await page.getByText('Production URL').first().click();
		await page.getByText(`/webhook/${webhookId}/cipp`).first().waitFor();
		const folder = images ?? logFolder();
		mkdirSync(folder, { recursive: true });
		await page.mouse.move(2, 2);
		await page.waitForTimeout(700);
		await page.screenshot({ path: join(folder, 'webhook-trigger.png'), animations: 'disabled' });
	});

	it('offers the secret where it belongs', async () => {
		const select = page.getByTestId('node-credentials-select').nth(1);
		expect(await select.locator('input').first().inputValue()).toBe('Secret');
		expect(await select.innerText()).not.toMatch(/OAuth2/);
	});

	it('listens for a test, and shows the item that came', async () => {
		await page.getByTestId('node-execute-button').first().click();
		const send = async () =>
			await fetch(`${stage.n8n.url}/webhook-test/${webhookId}/cipp`, {
				method: 'POST',
				headers: { 'content-type': 'application/json', authorization: `Bearer ${SECRET}` },
				body: JSON.stringify({ Title: 'CIPP Notification Test', Text: 'Hello' }),
			});
		let status = 0;
		for (let tries = 0; tries < 20 && status !== 200; tries++) {
			await page.waitForTimeout(1_000);
			({ status } = await send());
		}
		expect(status).toBe(200);
		await page.getByTestId('ndv').getByText('all is well').first().waitFor();
	});
});

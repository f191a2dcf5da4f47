import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

import { launchBrowser, openWindow } from '../editor/browser';
import { WorkflowEditor } from '../editor/workflowEditor';
import { findChromium } from '../system/programs';
import { draftWorkflow } from '../workflows/draft';
import { MANUAL_START } from '../workflows/nodes';
import { logFolder, setStage, type Stage } from './support/stage';

const chromium = findChromium();
if (!chromium) console.log('API Request is not tested in the editor: there is no Chromium here.');
const describeWithBrowser = chromium ? describe : describe.skip;

let stage: Stage;
let browser: Browser;
let editor: WorkflowEditor;

describeWithBrowser('API Request in the editor', () => {
	beforeAll(async () => {
		stage = await setStage();
		browser = await launchBrowser(chromium ?? '');
		const id = await stage.api.createWorkflow(draftWorkflow('API', [MANUAL_START], []));
		const window = await openWindow(browser, stage.n8n, 'light');
		editor = new WorkflowEditor(await window.newPage(), stage.n8n.url);
		await editor.open(id);
	});

	afterAll(async () => {
		await browser?.close();
		await stage?.clear();
	});

	it('finds an endpoint by what it does, and offers its fields with their places', async () => {
		const found = await editor.searchNode('CIPP');
		await editor.addAction(found.filter({ hasText: /^CIPP$/ }).first(), 'Send API request');
		await editor.resizeWindow(1440, 1400);
		await editor.entriesOf('endpoint');
		await editor.page.getByTestId('rlc-search').fill('ExecDomainAct');
		const entry = editor.page
			.getByTestId('rlc-item')
			.filter({ hasText: 'ExecDomainAction (POST)' });
		await entry.first().click();

		const labels = editor.form.getByTestId('input-label');
		await labels.filter({ hasText: 'Action (body' }).first().waitFor();
		const titles = (await labels.allInnerTexts()).join('\n');
		expect(titles).toContain('domain (body)');
		expect(titles).not.toContain('tenantFilter');
		mkdirSync(logFolder(), { recursive: true });
		await editor.picture(join(logFolder(), 'api-request.png'));
	});

	it('sends a field only when it was added', async () => {
		await editor.entriesOf('endpoint');
		await editor.page.getByTestId('rlc-search').fill('ListUsers');
		await editor.page
			.getByTestId('rlc-item')
			.filter({ hasText: /^ListUsers \(/ })
			.first()
			.click();
		await editor.entriesOf('tenantDomain');
		await editor.choose('Contoso');
		const add = editor.form.getByTestId('add-fields-select');
		await add.locator('button').click();
		await editor.page.getByRole('menuitem').filter({ hasText: 'UserID (query)' }).click();
		await editor.page
			.getByTestId('parameter-item')
			.filter({ hasText: 'UserID (query)' })
			.locator('input')
			.first()
			.fill('jane.doe@contoso.com');
		await editor.page.keyboard.press('Tab');
		await editor.execute();

		const sent = stage.cipp.requestsTo('ListUsers');
		expect(sent.map(({ method, query }) => ({ method, query }))).toEqual([
			{ method: 'GET', query: { tenantFilter: 'contoso.com', UserID: 'jane.doe@contoso.com' } },
		]);
	});
});

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';

import { launchBrowser, openWindow, type Theme } from '../editor/browser';
import { WorkflowEditor } from '../editor/workflowEditor';
import { findChromium } from '../system/programs';
import { draftWorkflow } from '../workflows/draft';
import { MANUAL_START } from '../workflows/nodes';
import { offboardingBodies } from './support/leavers';
import { logFolder, setStage, type Stage } from './support/stage';

const chromium = findChromium();
if (!chromium) console.log('The editor is not tested: there is no Chromium on this machine.');
const describeWithBrowser = chromium ? describe : describe.skip;

/** Where the pictures go; CIPP_E2E_IMAGES=docs/images renews those of the documentation. */
const images = process.env.CIPP_E2E_IMAGES ? resolve(process.env.CIPP_E2E_IMAGES) : undefined;

let stage: Stage;
let browser: Browser;
const windows = new Map<Theme, BrowserContext>();

/** Opens a new workflow that holds a manual start and nothing else. */
async function newWorkflow(theme: Theme): Promise<{ editor: WorkflowEditor; id: string }> {
	const id = await stage.api.createWorkflow(draftWorkflow('Offboarding', [MANUAL_START], []));
	const window = windows.get(theme) ?? (await openWindow(browser, stage.n8n, theme));
	windows.set(theme, window);
	const editor = new WorkflowEditor(await window.newPage(), stage.n8n.url);
	await editor.open(id);
	return { editor, id };
}

function image(name: string): string {
	const folder = images ?? logFolder();
	mkdirSync(folder, { recursive: true });
	return join(folder, `${name}.png`);
}

describeWithBrowser('the editor', () => {
	beforeAll(async () => {
		stage = await setStage();
		browser = await launchBrowser(chromium ?? '');
	});

	afterAll(async () => {
		await browser?.close();
		await stage?.clear();
	});

	afterEach(async () => {
		for (const page of browser.contexts().flatMap((one) => one.pages())) await page.close();
		stage.cipp.reset();
	});

	it('finds CIPP by its name, its subject and its users', async () => {
		const { editor } = await newWorkflow('light');
		const found = await editor.searchNode('CIPP');
		await expect(found.first().innerText()).resolves.toBe('CIPP');
		await editor.picture(image('node-panel'));

		for (const words of ['offboarding', 'cyberdrain']) {
			await found.page().getByTestId('node-creator-search-bar').fill(words);
			const names = found.filter({ hasText: /^CIPP$/ });
			await names.first().waitFor();
			expect({ words, count: await names.count() }).toEqual({ words, count: 1 });
		}
	});

	it('offboards a user who was chosen from the lists, and shows each step', async () => {
		const { editor } = await newWorkflow('light');
		const found = await editor.searchNode('CIPP');
		await editor.addAction(found.filter({ hasText: /^CIPP$/ }).first(), 'Offboard a user');

		const tenants = await editor.entriesOf('tenantDomain');
		expect(tenants).toEqual(expect.arrayContaining([expect.stringContaining('contoso.com')]));
		await editor.choose('contoso.com');
		const users = await editor.entriesOf('userEmail');
		expect(users).toEqual(
			expect.arrayContaining([expect.stringContaining('jane.doe@contoso.com')]),
		);
		expect(users.join()).not.toContain('fabrikam.com');
		await editor.choose('jane.doe@contoso.com');
		expect(await editor.chosen('userEmail')).toContain('Jane Doe');

		for (const step of ['RevokeSessions', 'DisableSignIn', 'ConvertToShared']) {
			expect({ step, on: await editor.isOn(step) }).toEqual({ step, on: false });
			await editor.turn(step);
		}
		await editor.field('tenantDomain').scrollIntoViewIfNeeded();
		await editor.picture(image('offboard-form'));
		await editor.turn('waitForCompletion');

		await editor.execute();
		const output = await editor.output.innerText();
		expect(output).toContain('completed');
		for (const step of ['RevokeSessions', 'DisableSignIn', 'ConvertToShared']) {
			expect(output).toContain(step);
		}
		await editor.dismissToasts();
		await editor.field('tenantDomain').scrollIntoViewIfNeeded();
		await editor.picture(image('offboard-result'));

		expect(offboardingBodies(stage.cipp)).toEqual([
			expect.objectContaining({
				tenantFilter: expect.objectContaining({ value: 'contoso.com' }) as unknown,
				user: [expect.objectContaining({ value: 'jane.doe@contoso.com' })],
				RevokeSessions: true,
				DisableSignIn: true,
				ConvertToShared: true,
			}),
		]);
		expect(offboardingBodies(stage.cipp)[0]).not.toMatchObject({ DeleteUser: true });
	});

	it('shows fields only where they mean something', async () => {
		const { editor } = await newWorkflow('light');
		const found = await editor.searchNode('CIPP');
		await editor.addAction(found.filter({ hasText: /^CIPP$/ }).first(), 'Offboard a user');

		expect(await editor.titles()).not.toContain('Wait Options');
		await editor.turn('waitForCompletion');
		expect(await editor.titles()).toContain('Wait Options');
		await editor.turn('waitForCompletion');
		expect(await editor.titles()).not.toContain('Wait Options');

		const steps = await editor.fieldNames();
		expect(steps).toEqual(
			expect.arrayContaining(['DisableSignIn', 'RemoveLicenses', 'DeleteUser']),
		);
		await editor.select('operation', 'Get Many');
		expect(await editor.fieldNames()).not.toEqual(expect.arrayContaining(['DisableSignIn']));
		await editor.select('operation', 'Offboard User');
		expect(await editor.fieldNames()).toEqual(steps);
	});

	it.each([
		['light', 'cipp.svg'],
		['dark', 'cipp.dark.svg'],
	] as const)('has an icon for the %s theme', async (theme, file) => {
		const { editor } = await newWorkflow(theme);
		const found = await editor.searchNode('CIPP');
		await editor.addAction(found.filter({ hasText: /^CIPP$/ }).first(), 'Offboard a user');
		expect(await editor.iconFile()).toBe(file);
		await editor.picture(join(logFolder(), `form-${theme}.png`));
	});
});

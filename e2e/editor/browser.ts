import { chromium, selectors, type Browser, type Page } from 'playwright-core';

import type { N8n } from '../n8n/n8n';

export type Theme = 'light' | 'dark';

/** Starts a browser that can reach nothing but this machine. */
export async function launchBrowser(executablePath: string): Promise<Browser> {
	// n8n marks its elements with another attribute than Playwright expects.
	selectors.setTestIdAttribute('data-test-id');
	return await chromium.launch({
		executablePath,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
			'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
		],
	});
}

/**
 * Opens a page of n8n, signed in as the owner.
 *
 * @param theme which one the system asks for; n8n follows it
 */
export async function openPage(browser: Browser, n8n: N8n, theme: Theme): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 1400, height: 900 },
		colorScheme: theme,
	});
	await context.addCookies([{ ...n8n.api.sessionCookie, url: n8n.url }]);
	const page = await context.newPage();
	page.setDefaultTimeout(60_000);
	return page;
}

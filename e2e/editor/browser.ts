import { chromium, selectors, type Browser, type BrowserContext } from 'playwright-core';

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
 * A window in which the owner of an n8n is signed in. Its pages share a cache, since the editor is
 * large.
 *
 * @param theme which one the system asks for; n8n follows it
 */
export async function openWindow(
	browser: Browser,
	n8n: N8n,
	theme: Theme,
): Promise<BrowserContext> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		colorScheme: theme,
	});
	await context.addCookies([{ ...n8n.api.sessionCookie, url: n8n.url }]);
	context.setDefaultTimeout(90_000);
	return context;
}

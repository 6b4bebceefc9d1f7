import base from '/tmp/w/e/playwright.config.ts'
export default { ...base, testDir: '/tmp/w/e/tests/e2e', outputDir: '/tmp/pw-e-out', reporter: [['list']], use: { ...base.use, baseURL: 'http://localhost:4305' }, webServer: undefined }

package org.filigraph.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window, as a person uses it. Tests are skipped where it or its driver is not installed. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static {
        // it warns of each browser that is newer than itself
        Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
    }

    /**
     * Starts one.
     *
     * @param downloads where it puts what is downloaded
     * @param scripts whether pages may run theirs
     */
    static Browser start(Path downloads, boolean scripts) {
        Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = program("chromedriver");
        assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "no browser here: install chromium and chromium-driver to run these tests");
        ChromeOptions options = new ChromeOptions()
                .setBinary(chromium.get().toFile())
                .addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")
                .setExperimentalOption(
                        "prefs",
                        Map.of(
                                "intl.accept_languages",
                                "fr",
                                "download.default_directory",
                                downloads.toAbsolutePath().toString(),
                                "profile.managed_default_content_settings.javascript",
                                scripts ? 1 : 2));
        return new Browser(new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.get().toFile())
                        .build(),
                options));
    }

    private static Optional<Path> program(String... names) {
        List<String> folders =
                List.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Makes the page so wide, and light or dark; phones are narrower than a window can be. */
    void shape(int width, int height, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        "",
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void open(String address) {
        driver.get(address);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    String title() {
        return driver.getTitle();
    }

    /** The first that a CSS selector finds; waits for it. */
    WebElement find(String selector) {
        return new WebDriverWait(driver, PATIENCE)
                .withMessage("nothing is \"" + selector + "\" on " + address())
                .until(page -> page.findElements(By.cssSelector(selector)).stream()
                        .findFirst()
                        .orElse(null));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Follows the link of that text, or of a text that begins so. */
    void follow(String text) {
        leave(driver.findElements(By.cssSelector("a")).stream()
                .filter(link -> link.getText().startsWith(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link \"" + text + "\" on " + address())));
    }

    /** Clicks on what leads to another page, and waits for that. */
    void leave(WebElement link) {
        WebElement page = find("html");
        link.click();
        new WebDriverWait(driver, PATIENCE).until(any -> !page.equals(find("html")));
    }

    void await(String what, BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE).withMessage(what).until(any -> condition.getAsBoolean());
    }

    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** What axe-core finds that keeps people out, each as its rule, the elements and what to do. */
    @SuppressWarnings("unchecked")
    List<String> barriers() throws IOException {
        if (!Boolean.TRUE.equals(run("return typeof axe === 'object'"))) {
            run(axe());
        }
        return (List<String>) driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run({resultTypes: ['violations']}).then(found => done(found.violations"
                + ".filter(one => one.impact === 'serious' || one.impact === 'critical')"
                + ".flatMap(one => one.nodes.map(node => one.id + ': ' + node.target + ': ' + node.failureSummary))),"
                + " e => done(['axe: ' + e]));");
    }

    private static String axe() throws IOException {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What a page's console has of errors: scripts that failed, and what the page's policy kept out; no refusals. */
    List<String> errors() {
        return driver.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .filter(message -> !message.contains("the server responded with a status of 4"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}

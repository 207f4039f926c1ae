/** Reads and writes Foedus data as JSON, and writes reports. */
module org.foedus.io {
    requires transitive org.foedus.core;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports org.foedus.io;
    exports org.foedus.io.report;
}

/** Reads and writes Foedus data as JSON, and writes reports. */
module org.foedus.io {
    requires transitive org.foedus.core;
    requires tools.jackson.core;
    requires transitive tools.jackson.databind; // a type of it is the superclass of FoedusModule
    requires static org.jspecify;

    exports org.foedus.io;
    exports org.foedus.io.jackson;
    exports org.foedus.io.report;
    exports org.foedus.io.table;

    provides tools.jackson.databind.JacksonModule with
            org.foedus.io.jackson.FoedusModule;
}

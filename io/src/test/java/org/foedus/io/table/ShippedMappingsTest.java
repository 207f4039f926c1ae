package org.foedus.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.foedus.aid.AidFlow;
import org.foedus.aid.AidItem;
import org.foedus.party.Membership;
import org.foedus.party.Tenure;
import org.junit.jupiter.api.Test;

/** What the mappings that ship make of invented rows. */
class ShippedMappingsTest {

    private static Imported imported(String mapping, String table) {
        Imported imported = Imported.of(MappingReader.shipped(mapping), table);
        assertThat(imported.report().problems()).isEmpty();
        assertThat(imported.report().addsUp()).isTrue();
        return imported;
    }

    @Test
    void a_state_of_the_correlates_of_war_has_a_membership_for_each_spell() {
        Imported states = imported("cow-states", """
                stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version
                ARC,1,Arcadia,1816,1,1,1870,5,4,2016
                ARC,1,Arcadia,1919,6,1,2016,12,31,2016
                """);

        assertThat(states.dataset().parties()).hasSize(2);
        assertThat(states.dataset().memberships())
                .extracting(Membership::during)
                .asString()
                .isEqualTo("[censored:1816-01-01/1870-05-04, 1919-06-01/censored:2016-12-31]");
    }

    @Test
    void a_leader_still_in_office_at_the_end_of_archigos_is_censored_and_one_who_left_on_that_day_is_not() {
        Imported leaders = imported("archigos", """
                obsid,leadid,ccode,idacr,leader,startdate,enddate,exit
                ARC-1,a-1,1,ARC,Ann,2001-02-03,2015-12-31,Still in Office
                RUR-1,a-2,2,RUR,Bob,2001-02-03,2015-12-31,Regular
                """);

        assertThat(leaders.dataset().tenures())
                .extracting(Tenure::during)
                .asString()
                .isEqualTo("[2001-02-03/censored:2015-12-31, 2001-02-03/2015-12-31]");
    }

    @Test
    void each_term_of_an_executive_is_a_tenure() {
        Imported executives = imported("us-executives", """
                [{"id": {"govtrack": 1}, "name": {"first": "Ann", "last": "Lee"}, "terms": [
                  {"type": "viceprez", "start": "1801-03-04", "end": "1805-03-04"},
                  {"type": "prez", "start": "1805-03-04", "end": "1809-03-04"}]}]
                """);

        assertThat(executives.names()).containsExactly("Ann Lee");
        assertThat(executives.dataset().tenures())
                .extracting(Tenure::office)
                .asString()
                .isEqualTo("[vice-president-us, president-us]");
    }

    @Test
    void subtotals_of_the_training_report_are_skipped_and_years_to_come_are_pledges() {
        String tab = "\t";
        Imported training = imported(
                "us-fmtrpt",
                String.join(
                        "\n",
                        "source_file,country,program,course_title,us_unit,start_date,end_date,quantity,total_cost,page_number"
                                .replace(",", tab),
                        "2000_2001_x;Arcadia;IMET, FY 00;English ;;3/4/2000 ;4/4/2000 ;2 ;$2,393 ;1".replace(";", tab),
                        "2000_2001_x;Arcadia;IMET, FY 01;English ;;;;2 ;$;1".replace(";", tab),
                        "2000_2001_x;Arcadia;IMET, FY 00;FY 2000 Program Totals ;;;;4 ;$2,393 ;1".replace(";", tab)));

        assertThat(training.dataset().aidItems())
                .extracting(item -> item.flows().get(0).stage())
                .asString()
                .isEqualTo("[DELIVERY, PLEDGE]");
        AidFlow first = training.dataset().aidItems().get(0).flows().get(0);
        assertThat(first.value().orElseThrow().quantity()).hasToString("Sum[money=2393 USD]");
        assertThat(training.dataset().aidItems().get(1).flows().get(0).value()).isEmpty();
        assertThat(training.report().skipped()).isEqualTo(1);
    }

    @Test
    void a_correction_in_iati_stays_negative_and_a_row_without_recipient_is_skipped() {
        Imported transactions = imported("iati", """
                Month,Reporting org id,Reporting org name,Reporting org type,Sector,Recipient country,Humanitarian?,Strict?,Transaction type,Activity id,Net money,Total money
                #date,#org+id,#org+name,#org+type,#sector,#country,#hum,#strict,#type,#activity,#value+net,#value+total
                2022-02,x-1,A fund,40,Energy,Arcadia,1,0,spending,X-1-7,-5,-7
                2022-02,x-1,A fund,40,Energy,(Unspecified country),1,0,spending,X-1-7,5,7
                """);

        assertThat(transactions.dataset().aidItems()).singleElement().satisfies(item -> {
            assertThat(item.flows().get(0).date().orElseThrow()).hasToString("2022-02");
            assertThat(sum(item)).isEqualTo("Sum[money=-7 USD]");
        });
        assertThat(transactions.report().skipped()).isEqualTo(1);
    }

    private static String sum(AidItem item) {
        return item.flows().get(0).value().orElseThrow().quantity().toString();
    }
}

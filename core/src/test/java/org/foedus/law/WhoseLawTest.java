package org.foedus.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.law.LawFixture.ARCADIA;
import static org.foedus.law.LawFixture.BORDURIA;
import static org.foedus.law.LawFixture.COSTAGUANA;
import static org.foedus.law.LawFixture.assess;
import static org.foedus.law.LawFixture.decidedBy;
import static org.foedus.law.LawFixture.gift;
import static org.foedus.law.LawFixture.inForce;
import static org.foedus.law.LawFixture.norm;
import static org.foedus.law.LawFixture.sentences;

import java.time.LocalDate;
import java.util.List;
import org.foedus.id.Id;
import org.foedus.law.Norm.Effect;
import org.foedus.party.Membership;
import org.foedus.reason.Cause;
import org.foedus.time.DateSpan;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoseLawTest {
    private static final String UNION = "union";
    private final Norm home = inForce(norm("home", Effect.PERMITS));

    @ParameterizedTest
    @CsvSource({"RE_EXPORT", "CONSENT_TO_RE_EXPORT"})
    void the_state_that_gave_the_licence_is_asked_to_consent_where_it_is_named(Action action) {
        Norm licence = of(BORDURIA, "licence", Effect.REQUIRES_CONSENT, action);

        Assessment named = assess(gift().licensor(Id.of(BORDURIA)).build(), home, licence);

        assertThat(named.verdict()).isEqualTo(Verdict.PERMITTED_ON_CONDITION);
        assertThat(decidedBy(named)).containsExactly("licence");
        assertThat(assess(gift().build(), home, licence).verdict()).isEqualTo(Verdict.PERMITTED);
    }

    @Test
    void goods_that_return_to_the_state_that_gave_the_licence_need_no_consent_of_it() {
        Norm licence = of(COSTAGUANA, "licence", Effect.PROHIBITS, Action.RE_EXPORT);

        assertThat(assess(gift().licensor(Id.of(COSTAGUANA)).build(), home, licence)
                        .verdict())
                .isEqualTo(Verdict.PERMITTED);
    }

    @Test
    void a_re_export_with_a_licensor_names_where_the_goods_come_from() {
        Norm onward = inForce(norm("onward", Effect.PERMITS).actions(List.of(Action.RE_EXPORT)));

        assertThat(assess(
                                gift().action(Action.RE_EXPORT)
                                        .licensor(Id.of(BORDURIA))
                                        .build(),
                                onward)
                        .verdict())
                .isEqualTo(Verdict.PERMITTED);
    }

    @Test
    void another_who_pays_is_asked_about_paying() {
        Norm purse = of(BORDURIA, "purse", Effect.PROHIBITS, Action.FINANCE);

        assertThat(assess(gift().payer(Id.of(BORDURIA)).build(), home, purse).verdict())
                .isEqualTo(Verdict.PROHIBITED);
        assertThat(assess(gift().payer(Id.of(ARCADIA)).build(), home, purse).verdict())
                .isEqualTo(Verdict.PERMITTED);
    }

    @Test
    void a_state_in_which_goods_are_loaded_anew_is_asked_about_that_too() {
        Norm harbour = of(BORDURIA, "harbour", Effect.PROHIBITS, Action.TRANSSHIPMENT);

        assertThat(assess(gift().addVia(Id.of(BORDURIA)).build(), home, harbour).verdict())
                .isEqualTo(Verdict.PERMITTED);
        assertThat(assess(
                                gift().addVia(Id.of(BORDURIA))
                                        .addTransshippedIn(Id.of(BORDURIA))
                                        .build(),
                                home,
                                harbour)
                        .verdict())
                .isEqualTo(Verdict.PROHIBITED);
    }

    @Test
    void the_one_who_receives_is_asked_where_its_law_is_in_the_data() {
        Norm receipt = of(COSTAGUANA, "receipt", Effect.REQUIRES_DECISION, Action.RECEIPT);
        Norm bases = of(COSTAGUANA, "bases", Effect.PROHIBITS, Action.BASING);
        Norm forces = inForce(norm("forces", Effect.PERMITS).actions(List.of(Action.DEPLOYMENT)));

        assertThat(assess(gift().build(), home, receipt, bases).verdict()).isEqualTo(Verdict.PERMITTED_ON_CONDITION);
        assertThat(assess(gift().action(Action.DEPLOYMENT).build(), forces, bases)
                        .verdict())
                .isEqualTo(Verdict.PROHIBITED);
        assertThat(sentences(assess(gift().build(), home)))
                .noneMatch(sentence -> sentence.startsWith("The law of " + COSTAGUANA));
    }

    @Nested
    class An_organization {
        private final Norm embargo = inForce(norm("embargo", Effect.PROHIBITS)
                .jurisdiction(Id.of(UNION))
                .rank(NormRank.SUPRANATIONAL)
                .bindsMembers(true));

        @ParameterizedTest
        @CsvSource({"2009-12-31, PERMITTED", "2010-01-01, PROHIBITED", "2019-12-31, PROHIBITED", "2020-01-01, PERMITTED"
        })
        void binds_those_who_are_members_on_the_day(LocalDate on, Verdict verdict) {
            Assessment answer = member(ARCADIA, "2010-01-01/2019-12-31")
                    .with(home, embargo)
                    .assess(gift().on(on).build());

            assertThat(answer.verdict()).isEqualTo(verdict);
        }

        @Test
        void leaves_it_open_if_the_dates_do_not_tell_who_was_a_member() {
            Assessment answer = member(ARCADIA, "2020/..").with(home, embargo).assess(gift().build());

            assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(answer.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.IMPRECISE_DATE);
        }

        @Test
        void binds_itself_alone_unless_its_norm_says_more() {
            Norm own = inForce(norm("own", Effect.PROHIBITS).jurisdiction(Id.of(UNION)));

            assertThat(member(ARCADIA, "2000-01-01/..")
                            .with(home, own)
                            .assess(gift().build())
                            .verdict())
                    .isEqualTo(Verdict.PERMITTED);
            assertThat(assess(gift().actor(Id.of(UNION)).build(), own).verdict())
                    .isEqualTo(Verdict.PROHIBITED);
        }

        @Test
        void binds_a_member_on_the_route_in_what_that_member_does() {
            Norm passage = inForce(norm("passage", Effect.PROHIBITS)
                    .jurisdiction(Id.of(UNION))
                    .actions(List.of(Action.TRANSIT))
                    .bindsMembers(true));

            LawFixture law = member(BORDURIA, "2000-01-01/..").with(home, embargo, passage);

            assertThat(law.assess(gift().build()).verdict()).isEqualTo(Verdict.PERMITTED);
            assertThat(decidedBy(law.assess(gift().addVia(Id.of(BORDURIA)).build())))
                    .containsExactly("passage");
        }

        @Test
        void is_asked_once_however_many_members_it_has_on_the_route() {
            LawFixture law = member(ARCADIA, "2000-01-01/..")
                    .with(membership(BORDURIA, "2000-01-01/.."))
                    .with(
                            home,
                            inForce(norm("both", Effect.PROHIBITS)
                                    .jurisdiction(Id.of(UNION))
                                    .actions(List.of(Action.GIFT, Action.TRANSIT))
                                    .bindsMembers(true)));

            assertThat(decidedBy(law.assess(gift().addVia(Id.of(BORDURIA)).build())))
                    .containsExactly("both");
            assertThat(decidedBy(law.assess(gift().payer(Id.of(UNION)).build())))
                    .containsExactly("both");
        }

        @Test
        void lets_a_member_stand_aside_where_its_norm_says_so() {
            Norm decision = inForce(norm("decision", Effect.PROHIBITS)
                    .jurisdiction(Id.of(UNION))
                    .bindsMembers(true)
                    .addExemptions(
                            new Exemption("those who abstained", new Condition.ActorIs(List.of(Id.of(ARCADIA))))));

            assertThat(member(ARCADIA, "2000-01-01/..")
                            .with(home, decision)
                            .assess(gift().build())
                            .verdict())
                    .isEqualTo(Verdict.PERMITTED);
        }

        private static LawFixture member(String party, String during) {
            return new LawFixture().with(membership(party, during));
        }

        private static Membership membership(String party, String during) {
            return Membership.builder()
                    .id(Id.of(party + "-in-union"))
                    .member(Id.of(party))
                    .organization(Id.of(UNION))
                    .during(DateSpan.parse(during))
                    .build();
        }
    }

    private static Norm of(String party, String id, Effect effect, Action action) {
        return inForce(norm(id, effect).jurisdiction(Id.of(party)).actions(List.of(action)));
    }
}

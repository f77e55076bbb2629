#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/row_writer.h"
#include "cli/run.h"
#include "cli/words.h"
#include "services/vague_words.h"

namespace kept::cli {

namespace {

QStringList proposalNames() {
    QStringList names;
    for (const domain::Proposal proposal : domain::allProposals)
        names << domain::keyOf(proposal);
    return names;
}

class WordsCommand : public BookCommand {
public:
    const char* name() const override { return "words"; }
    QString help() const override { return Cli::tr("Lists, adds or removes the words that the team finds vague."); }

    void define(Options& options) override {
        Options list = options.command("list", Cli::tr("Lists them"), m_list);
        list.choice("--format", m_format, formatNames(), Cli::tr("How to write them"));
        Options add = options.command("add", Cli::tr("Adds words, or changes what is proposed instead"), m_add);
        add.text("WORDS", m_words, Cli::tr("Such as \"in a jiffy\""), Need::Required);
        add.choice("--proposal", m_proposal, proposalNames(), Cli::tr("The deadline that is proposed instead"));
        Options remove = options.command("remove", Cli::tr("Takes words off the list"), m_remove);
        remove.text("WORDS", m_words, Cli::tr("The words"), Need::Required);
    }

protected:
    int runOn(BookSession& session) override {
        if (!m_add && !m_remove) {
            list(session);
            return exitDone;
        }
        const auto actor = session.actor();
        const services::Session acting{actor ? std::optional(actor->id) : std::nullopt, session.writingMoment()};
        session.save([&](storage::Database& database, services::Changes& changes) {
            if (m_add)
                services::addVagueWords(
                    database, acting, changes, m_words,
                    domain::proposalFromKey(m_proposal).value_or(domain::Proposal::EndOfNextWorkingDay));
            else
                services::removeVagueWords(database, acting, changes, m_words);
        });
        return exitDone;
    }

private:
    void list(BookSession& session) const {
        const auto words = session.read([](storage::Database& database) { return services::vagueWords(database); });
        const Format format = formatNamed(m_format);
        const QStringList keys = {QStringLiteral("words"), QStringLiteral("proposal"), QStringLiteral("language")};
        const QStringList headings = {Cli::tr("Words"), Cli::tr("Proposal"), Cli::tr("Language")};
        const auto writer = makeRowWriter(format, format == Format::Table ? headings : keys, session.context().out);
        for (const domain::VagueWord& word : words)
            writer->write({word.words, domain::keyOf(word.proposal), textOrNothing(word.language)});
        writer->finish();
    }

    bool m_list = false;
    bool m_add = false;
    bool m_remove = false;
    QString m_words;
    QString m_proposal;
    QString m_format;
};

} // namespace

std::unique_ptr<Command> makeWords() {
    return std::make_unique<WordsCommand>();
}

} // namespace kept::cli

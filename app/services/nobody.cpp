#include "services/nobody.h"

#include <QCoreApplication>

namespace kept::services {

namespace {

struct NobodyText {
    Q_DECLARE_TR_FUNCTIONS(Nobody)
};

} // namespace

QString nobodyWords(Nobody why) {
    switch (why) {
    case Nobody::Unnamed:
        return NobodyText::tr("Nobody is named as you yet.");
    case Nobody::NotSignedIn:
        return NobodyText::tr("You have not signed in yet.");
    case Nobody::Keeper:
        return NobodyText::tr("Your login is nobody's of the team.");
    case Nobody::Stranger:
        return NobodyText::tr("Your login is nobody's of the team any more.");
    }
    Q_UNREACHABLE();
}

QString nobodyAdvice(Nobody why) {
    switch (why) {
    case Nobody::Unnamed:
        return NobodyText::tr("Choose who you are in Settings.");
    case Nobody::NotSignedIn:
        return NobodyText::tr("Choose your name in Settings, and give your password.");
    case Nobody::Keeper:
        return NobodyText::tr(
            "It keeps the book on its server. To make promises, give it to a person in Settings under "
            "“Signing in”, or open the book with a login of the team.");
    case Nobody::Stranger:
        return NobodyText::tr(
            "Ask an owner to give you one, in Settings under “Signing in” or with kept people login.");
    }
    Q_UNREACHABLE();
}

} // namespace kept::services
